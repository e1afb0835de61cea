"""A correction over HTTP: the person's word, and the last answer chosen anew."""

from dataclasses import replace
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.dependencies import Services
from shared.adapters.dynamodb_photos import Announced
from shared.stylist.colour import name_of
from shared.stylist.garments import Attributes, Category
from shared.stylist.photos import Measured, Seen
from shared.stylist.ports import Turn
from tests.messages import main, reranked
from tests.tables import NOW
from tests.unit.api.problems import problem
from tests.unit.api.test_api_sessions import NEVER_GIVEN, owner_of, started

OLD: list[dict[str, Any]] = [{"type": "data-analysis", "data": {"lines": []}}, {"type": "text", "text": "옛 답"}]
USED = {"milliseconds": 12}


def wear(tools: Services, owner: str, category: Category, colour: str) -> str:
    """A garment that our own reader took for `category`."""
    photo = tools.photos.add(owner, Announced("garment", "image/jpeg", 1, "net"))
    measured = Measured(width=4, height=5, colours=[{"hex": colour, "share": 1.0, "name": name_of(colour)}])
    tools.photos.measure(owner, photo.id, measured)
    claimed = tools.photos.claim(owner, photo.id, until=NOW + 9)
    assert claimed
    seen = Seen(source="reader", moderated=False, notes=[], attributes=Attributes(category=category, confidence=0.4))
    assert tools.photos.see(claimed, seen)
    return photo.id


def ask(tools: Services, owner: str, session: str, text: str = "출근용 데일리룩 추천") -> Turn:
    """A question that was answered, somehow."""
    turn = tools.sessions.begin(owner, session, message_id=f"m-{text}", text=text, regenerate=False)
    answered = replace(turn, status="answered", parts=OLD, metadata={"usage": USED})
    tools.sessions.finish(owner, session, answered)
    return answered


def rerank(page: TestClient, session: str) -> dict[str, Any]:
    return reranked(page.post(f"/api/sessions/{session}/rerank"))


def test_the_last_answer_follows_the_correction_and_keeps_its_place(page: TestClient, tools: Services) -> None:
    owner, session = owner_of(page, tools), started(page)
    shirt, skirt = wear(tools, owner, "shirt", "#f2f2f0"), wear(tools, owner, "t-shirt", "#1f2a44")
    turn = ask(tools, owner, session)
    assert page.request("PATCH", f"/api/photos/{skirt}", json={"attributes": {"category": "skirt"}}).json()["said"] == [
        "category"
    ]
    message = rerank(page, session)
    assert main(message) == {"top": shirt, "bottom": skirt}
    assert (message["id"], message["role"]) == (turn.answer_id, "assistant")
    assert message["metadata"] == {"usage": USED, "revision": 1}
    assert [part["type"] for part in message["parts"][:3]] == ["data-notice", "data-analysis", "text"]
    assert message["parts"][0]["data"] == {"code": "corrected", "by": "person"}
    assert page.get(f"/api/sessions/{session}").json()["messages"][-1] == message
    assert rerank(page, session) == message


def test_what_is_no_clothing_is_left_out_until_it_is_named(page: TestClient, tools: Services) -> None:
    owner, session = owner_of(page, tools), started(page)
    shirt, receipt = wear(tools, owner, "shirt", "#f2f2f0"), wear(tools, owner, "pants", "#1f2a44")
    ask(tools, owner, session)
    told = page.request("PATCH", f"/api/photos/{receipt}", json={"attributes": {"clothing": False}}).json()
    assert (told["attributes"], told["said"], told["source"]) == ({"clothing": False}, ["clothing"], "said")
    assert main(rerank(page, session)) == {"top": shirt}
    told = page.request("PATCH", f"/api/photos/{receipt}", json={"attributes": {"category": "skirt"}}).json()
    assert (told["attributes"], told["said"]) == ({"category": "skirt"}, ["category"])
    assert main(rerank(page, session)) == {"top": shirt, "bottom": receipt}
    page.request("PATCH", f"/api/photos/{receipt}", json={"attributes": {"clothing": False}})
    told = page.request("PATCH", f"/api/photos/{receipt}", json={"attributes": {"clothing": None}}).json()
    assert (told["attributes"]["category"], told["said"], told["source"]) == ("pants", [], "reader")


@pytest.mark.parametrize("attributes", [{"clothing": True}, {"clothing": False, "category": "shirt"}, {"clothing": "no"}])
def test_a_contradiction_is_refused(page: TestClient, tools: Services, attributes: dict[str, object]) -> None:
    photo = wear(tools, owner_of(page, tools), "shirt", "#f2f2f0")
    problem(page.request("PATCH", f"/api/photos/{photo}", json={"attributes": attributes}), 400, "invalid")


def test_while_a_turn_runs_it_is_busy_and_nothing_changes(page: TestClient, tools: Services) -> None:
    owner, session = owner_of(page, tools), started(page)
    ask(tools, owner, session)
    tools.sessions.begin(owner, session, message_id="next", text="비 와요", regenerate=False)
    problem(page.post(f"/api/sessions/{session}/rerank"), 409, "busy")
    assert page.get(f"/api/sessions/{session}").json()["messages"][1]["parts"] == OLD


def test_small_talk_comes_back_as_it_is(page: TestClient, tools: Services) -> None:
    owner, session = owner_of(page, tools), started(page)
    ask(tools, owner, session, "고마워")
    assert rerank(page, session) == page.get(f"/api/sessions/{session}").json()["messages"][-1]


def test_without_an_answer_there_is_nothing(page: TestClient, tools: Services) -> None:
    session = started(page)
    problem(page.post(f"/api/sessions/{session}/rerank"), 404, "not_found")
    turn = tools.sessions.begin(owner_of(page, tools), session, message_id="m", text="뭐 입지?", regenerate=False)
    tools.sessions.finish(owner_of(page, tools), session, replace(turn, status="failed"))
    problem(page.post(f"/api/sessions/{session}/rerank"), 404, "not_found")


def test_nobody_touches_anothers_answer(page: TestClient, other: TestClient, tools: Services) -> None:
    owner, session = owner_of(page, tools), started(page)
    turn = ask(tools, owner, session)
    for mine in (session, NEVER_GIVEN, "x"):
        problem(other.post(f"/api/sessions/{mine}/rerank"), 404, "not_found")
    assert tools.answers.last(owner, session)[0] == turn


def test_a_stranger_is_told_so_and_not_minted(stranger: TestClient) -> None:
    answer = stranger.post(f"/api/sessions/{NEVER_GIVEN}/rerank")
    problem(answer, 401, "no_visitor")
    assert "set-cookie" not in answer.headers


def test_nothing_is_reserved_and_the_call_is_described(page: TestClient, tools: Services) -> None:
    owner, session = owner_of(page, tools), started(page)
    wear(tools, owner, "shirt", "#f2f2f0")
    ask(tools, owner, session)
    rerank(page, session)
    assert page.get("/api/me").json()["budget"]["used_micro_dollars"] == 0
    described = page.get("/api/openapi.json").json()["paths"]["/api/sessions/{id}/rerank"]["post"]
    assert described["responses"]["200"]["content"]["application/json"]["schema"]["$ref"].endswith("/Reranked")
