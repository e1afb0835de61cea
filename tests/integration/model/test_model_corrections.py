"""With a model: what it reads replaces guesses, never a person's word, and cards chosen anew cost nothing."""

from tests.integration.browser import Browser
from tests.integration.modelled import Modelled
from tests.integration.storage import Storage
from tests.messages import main, reranked
from tests.photos import photo
from tests.recorded.app import Recorded


def test_a_model_that_reads_after_the_person_spoke_overrules_nothing(
    stranger: Browser, modelled: Modelled, recorded: Recorded
) -> None:
    data = photo("shirt_01.jpg")
    spoken, left_out, silent = (stranger.announce("garment", data) for _ in range(3))
    stranger.say(spoken["id"], category="dress", formality=5)
    stranger.say(left_out["id"], clothing=False)
    for announced in (spoken, left_out, silent):
        stranger.post(announced["upload"], data)
    read, out, plain = (stranger.until(announced["id"], "described") for announced in (spoken, left_out, silent))
    assert len(recorded.requests) == 3, "the model read all of them"
    assert plain["source"] == "model"
    assert plain["attributes"]["category"] == read["guesses"][0]["category"] != "dress"
    assert (read["attributes"]["category"], read["attributes"]["formality"]) == ("dress", 5)
    assert (read["said"], read["source"]) == (["category", "formality"], "said")
    assert "description" not in read["attributes"], "that was written about another garment"
    assert out["attributes"] == {"clothing": False}
    assert stranger.ask(stranger.session(), "출근용 데일리룩 추천").shown <= {read["id"], plain["id"]}


def test_a_models_answer_is_chosen_anew_without_it(
    stranger: Browser, modelled: Modelled, recorded: Recorded, storage: Storage
) -> None:
    garments = [stranger.dress("garment", name) for name in ("shirt_01.jpg", "pants_03.jpg", "t-shirt_04.jpg")]
    session = stranger.session()
    stranger.ask(session, "출근용 데일리룩 추천")
    before = stranger.history(session)["messages"][-1]
    calls, spent = len(recorded.requests), storage.spent(storage.owner(garments[0]))
    worn = next(iter(main(before).values()))
    stranger.say(worn, clothing=False)
    message = reranked(stranger.send("POST", f"/api/sessions/{session}/rerank"))
    assert message["parts"][0]["data"] == {"code": "corrected", "by": "person", "instead_of": "model"}
    assert worn not in main(message).values()
    assert message["metadata"]["usage"] == before["metadata"]["usage"]
    assert (len(recorded.requests), storage.spent(storage.owner(garments[0]))) == (calls, spent)
