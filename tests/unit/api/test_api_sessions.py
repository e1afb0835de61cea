"""Conversations over HTTP."""

from dataclasses import replace

import pytest
from fastapi.testclient import TestClient

from api.dependencies import Services
from shared.adapters import dynamodb_sessions
from tests.tables import NOW
from tests.unit.api.problems import problem

NEVER_GIVEN = "01ARZ3NDEKTSV4RRFFQ69G5FAV"


def owner_of(page: TestClient, tools: Services) -> str:
    return tools.visitors.owner(page.cookies["__Host-codi"]) or ""


def started(page: TestClient) -> str:
    return str(page.post("/api/sessions", json={}).json()["id"])


def test_a_new_conversation_is_idle_and_without_a_title(page: TestClient) -> None:
    response = page.post("/api/sessions", json={})
    session = response.json()
    assert response.status_code == 201
    assert {key: session[key] for key in session if key != "id"} == {
        "title": "", "status": "idle", "created": NOW, "updated": NOW, "messages": [], "next": None,
    }  # fmt: skip


def test_conversations_are_listed_with_their_state(page: TestClient) -> None:
    session = page.post("/api/sessions", json={"title": "여행"}).json()["id"]
    listed = page.get("/api/sessions").json()
    assert listed["next"] is None
    assert {"id": session, "title": "여행", "status": "idle", "created": NOW, "updated": NOW} in listed["sessions"]


def test_history_comes_in_pages_of_ui_messages(page: TestClient, tools: Services) -> None:
    owner, session = owner_of(page, tools), started(page)
    for number in range(3):
        turn = tools.sessions.begin(owner, session, message_id=f"m{number}", text=f"q{number}", regenerate=False)
        part = {"type": "text", "text": f"a{number}"}
        tools.sessions.finish(owner, session, replace(turn, status="answered", parts=[part], metadata={"usage": {}}))
    newest = page.get(f"/api/sessions/{session}?limit=2").json()
    assert [message["role"] for message in newest["messages"]] == ["user", "assistant"]
    assert [message["parts"][0]["text"] for message in newest["messages"]] == ["q2", "a2"]
    earlier = page.get(f"/api/sessions/{session}", params={"limit": 50, "before": newest["next"]}).json()
    assert [message["parts"][0]["text"] for message in earlier["messages"]] == ["q0", "a0", "q1", "a1"]
    assert earlier["next"] is None


def test_the_state_of_a_running_turn_can_be_followed(page: TestClient, tools: Services) -> None:
    owner, session = owner_of(page, tools), started(page)
    turn = tools.sessions.begin(owner, session, message_id="m", text="뭐 입지?", regenerate=False)
    running = page.get(f"/api/sessions/{session}").json()
    assert (running["status"], running["title"], len(running["messages"])) == ("answering", "뭐 입지?", 1)
    tools.sessions.finish(owner, session, replace(turn, status="failed"))
    assert page.get(f"/api/sessions/{session}").json()["status"] == "failed"


def test_a_conversation_is_renamed_and_deleted(page: TestClient) -> None:
    session = started(page)
    assert page.request("PATCH", f"/api/sessions/{session}", json={"title": " 회사 "}).json()["title"] == "회사"
    assert page.delete(f"/api/sessions/{session}").status_code == 204
    problem(page.get(f"/api/sessions/{session}"), 404, "not_found")


def test_too_many_conversations_say_so(page: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dynamodb_sessions, "MOST_SESSIONS", 1)
    problem(page.post("/api/sessions", json={}), 409, "sessions_full")


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=ten", f"before={'x' * 65}"])
def test_a_page_that_cannot_be_is_refused(page: TestClient, query: str) -> None:
    problem(page.get(f"/api/sessions/{started(page)}?{query}"), 400, "invalid")


@pytest.mark.parametrize("body", [{}, {"title": ""}, {"title": "   "}, {"title": "x" * 81}, {"title": 1}, {"name": "x"}])
def test_a_title_that_is_none_is_refused(page: TestClient, body: dict[str, object]) -> None:
    problem(page.request("PATCH", f"/api/sessions/{started(page)}", json=body), 400, "invalid")
