"""The API in process over an empty account."""

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.dependencies import Services, services
from shared.settings import Settings
from tests.tables import HandClock


@pytest.fixture
def tools(settings: Settings, clock: HandClock) -> Services:
    return Services.build(settings, clock)


@pytest.fixture
def stranger(tools: Services) -> TestClient:
    """A browser without a cookie. On https, as a `__Host-` cookie is sent nowhere else."""
    app = create_app()
    app.dependency_overrides[services] = lambda: tools
    headers = {"x-codi-address": "203.0.113.7"}
    return TestClient(app, base_url="https://codi.example", headers=headers, raise_server_exceptions=False)


@pytest.fixture
def page(stranger: TestClient) -> TestClient:
    """A browser whose visitor is known."""
    assert stranger.post("/api/sessions", json={}).status_code == 201
    return stranger


@pytest.fixture
def other(tools: Services, stranger: TestClient) -> TestClient:
    """Somebody else's browser, known too."""
    client = TestClient(stranger.app, base_url="https://codi.example")
    assert client.post("/api/sessions", json={}).status_code == 201
    return client
