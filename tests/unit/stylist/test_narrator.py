"""What the rule engine says: the design's scenario word by word, its English twin, edge wardrobes, follow-ups, small talk."""

from dataclasses import replace

import pytest

from shared.stylist.colour import name_of
from shared.stylist.garments import Colour
from tests.closets import EDGES, RICH, SCENARIO, WORN, ask_for, told
from tests.wardrobes import garment

WORK = ask_for("출근용 데일리룩 추천")
WORK_EN = ask_for("outfit for work")
SEEDS = [f"turn-{number}" for number in range(12)]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_scenario_in_korean(seed: str) -> None:
    said = told("출근용 데일리룩 추천", SCENARIO, worn=WORN, seed=seed)
    assert said.headline.startswith("출근엔")
    assert all(word in said.headline for word in ("줄무늬 셔츠", "네이비 바지"))
    for topic in (
        "**색**",
        "**무늬**",
        "**실루엣**",
    ):
        assert topic in said.reply
    assert "사진" in said.reply.split("**실루엣**")[1]
    assert said.main
    assert [gap["advice"].split(":")[0] for gap in said.main["missing"]] == ["검정 가죽 로퍼", "같은 색 가죽 벨트"]
    (rain,) = said.main["tips"]
    assert rain["when"] == "rain"
    assert "폴리 혼방" in rain["text"]
    assert "스웨이드" in rain["text"]
    assert [item["number"] for item in said.main["items"]] == [2, 3]
    assert [card["title"] for card in said.alternatives] == [
        "줄무늬 셔츠 + 입고 계신 검은 청바지",
        "입고 계신 흰 티셔츠 + 네이비 바지",
        "찾아볼 것: 같은 모양의 차콜 바지",
    ]
    assert said.follow_ups == ["더 캐주얼하게", "비 와요", "바지만 바꿔 줘"]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_scenario_in_english(seed: str) -> None:
    said = told("What should I wear to work?", SCENARIO, worn=WORN, seed=seed)
    assert said.headline.startswith("For work")
    assert all(word in said.headline for word in ("striped shirt", "navy trousers"))
    for topic in ("**Colour**", "**Pattern**", "**Silhouette**"):
        assert topic in said.reply
    assert said.main
    gaps = [gap["advice"].split(".")[0] for gap in said.main["missing"]]
    assert gaps == ["Black leather loafers", "A leather belt in the same colour"]
    assert "polyester blend" in said.main["tips"][0]["text"]
    assert [card["change"] for card in said.alternatives] == ["worn", "worn", "missing"]
    assert said.follow_ups == ["More casual", "It's raining", "Change the bottoms"]


def test_the_same_question_again_says_the_same_facts_in_other_words() -> None:
    answers = [told("출근용 데일리룩 추천", SCENARIO, worn=WORN, seed=seed) for seed in SEEDS]
    assert len({answer.reply for answer in answers}) == len(SEEDS)
    assert len({answer.headline for answer in answers}) == 3
    assert len({answer.main["evidence"]["contrast"] for answer in answers if answer.main}) == 1
    assert answers[0] == told("출근용 데일리룩 추천", SCENARIO, worn=WORN, seed=SEEDS[0])


def test_the_cards_of_one_answer_do_not_speak_alike() -> None:
    reasons = [card["reason"] for card in told("출근", RICH).alternatives]
    assert len(set(reasons)) == len(reasons)


def test_cards_carry_ids_of_the_turn_and_every_reason() -> None:
    said = told("출근", SCENARIO, worn=WORN, seed="t7")
    assert said.main
    assert [said.main["id"], *(card["id"] for card in said.alternatives)] == ["t7-main", "t7-alt1", "t7-alt2", "t7-alt3"]
    assert all(item["reason"] for item in said.main["items"])
    assert [gap["role"] for gap in said.main["missing"]] == ["complete", "complete"]


def test_a_new_colour_changes_names_and_reasons() -> None:
    before = told("출근", SCENARIO)
    beige = Colour(hex="#dccdb0", share=1.0, name=name_of("#dccdb0"))
    after = told("출근", (SCENARIO[0], replace(SCENARIO[1], colours=(beige,))))
    assert "베이지 바지" in after.headline
    assert after.main
    shown = [after.headline, *(item["name"] + item["reason"] for item in after.main["items"])]
    assert not [text for text in shown if "네이비" in text]
    assert before.reply.split("**무늬**")[0] != after.reply.split("**무늬**")[0]


def test_an_empty_slot_is_said_first() -> None:
    said = told("데이트룩 추천해 줘", EDGES["two tops"])
    assert said.headline.startswith("하의 사진이")
    assert said.reply.startswith("하의")
    assert told("date outfit", EDGES["two tops"]).headline.lower().count("bottoms") == 1


def test_a_garment_that_nobody_has_read_yet_is_not_worn() -> None:
    unread = replace(garment(7, "shirt", "#f1f1f2"), attributes={})
    assert told("출근", (unread,)).main is None
    assert "읽" in told("출근", (unread,)).headline
    assert "read" in told("work", (unread,)).headline
    said = told("출근", (*SCENARIO, unread))
    assert said.main
    assert {item["number"] for item in said.main["items"]} == {2, 3}


def test_one_dress_is_an_outfit() -> None:
    said = told("결혼식 하객룩", EDGES["one dress"])
    assert "빨간 원피스" in said.headline
    assert said.main
    assert len(said.alternatives) == 2


@pytest.mark.parametrize("name", ["nothing", "only shoes", "only a coat"])
@pytest.mark.parametrize("question", ["출근용 데일리룩 추천", "outfit for work"])
def test_without_an_outfit_it_asks_for_a_photo_and_shows_no_card(name: str, question: str) -> None:
    said = told(question, EDGES[name])
    assert said.main is None
    assert said.alternatives == []
    assert "사진" in said.headline + said.reply or "photo" in said.headline + said.reply or "clothes" in said.headline
    assert len(said.follow_ups) == 3


def test_a_piece_from_the_body_photo_is_said_to_be_worn() -> None:
    said = told("데이트룩", EDGES["two tops"], worn=WORN)
    assert "입고 계신 검은 청바지" in said.headline
    assert said.main
    assert said.main["worn"][0]["name"] == "검은 청바지"


@pytest.mark.parametrize("seed", SEEDS)
def test_that_pieces_are_worn_is_said_once_a_sentence(seed: str) -> None:
    shown = EDGES["only a coat"]
    said = [told(text, shown, worn=WORN, seed=seed) for text in ("데이트", "a date")]
    assert all(answer.main and len(answer.main["worn"]) == 2 for answer in said)
    for answer in said:
        texts = [
            answer.headline,
            *answer.reply.replace(". ", ".\n").split("\n"),
            *(card["title"] for card in answer.alternatives),
        ]
        assert not [text for text in texts if text.count("입고 계신") > 1 or text.count("you're wearing") > 1]
        assert [text for text in texts if "입고 계신" in text or "you're wearing" in text]


@pytest.mark.parametrize("seed", SEEDS)
def test_an_english_headline_is_a_sentence_and_knows_of_the_rain(seed: str) -> None:
    said = told("a wedding in the rain", RICH, seed=seed).headline
    assert said.startswith("For the wedding in the rain, ")
    assert " the " in said.removeprefix("For the wedding in the rain")
    work = told("outfit for work", SCENARIO, seed=seed).headline
    assert work.startswith("For work, ")
    assert "the striped shirt" in work


def test_a_guess_is_marked_and_what_the_person_said_is_not() -> None:
    unsure = garment(5, "shirt", "#f1f1f2", confidence=0.4)
    trousers = garment(6, "pants", "#1f2a4d")
    assert "5번" in told("출근", (unsure, trousers)).reply
    assert "no. 5" in told("work", (unsure, trousers)).reply.lower()
    assert "5번" not in told("출근", (replace(unsure, said=frozenset({"category"})), trousers)).reply


def test_a_material_is_hedged_unless_the_person_said_it() -> None:
    wool = garment(5, "pants", "#1f2a4d", material="wool")
    shirt = garment(6, "shirt", "#f1f1f2")
    guessed = told("출근", (wool, shirt)).reply.split("**소재**: ")[1].split("\n")[0]
    assert "보여요" in guessed or "같아요" in guessed
    said = told("출근", (replace(wool, said=frozenset({"material"})), shirt)).reply.split("**소재**: ")[1].split("\n")[0]
    assert "보여요" not in said
    assert "**소재**" not in told("출근", SCENARIO).reply


def test_no_pattern_is_claimed_that_nobody_saw() -> None:
    unseen = (garment(1, "shirt", "#f1f1f2"), garment(2, "pants", "#1f2a4d"))
    assert "**무늬**" not in told("출근", unseen).reply


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("text", "word"), [("비 와요", "비 오는 날"), ("it's raining", "in the rain")])
def test_rain_is_answered_first_by_what_the_outfit_does_and_the_tip_is_said_once(text: str, word: str, seed: str) -> None:
    previous = WORK if word[0] == "비" else WORK_EN
    said = told(text, RICH, previous=previous, recent=[frozenset({1, 4})], seed=seed)
    assert word in said.headline
    assert said.main
    first = said.reply.split("\n")[0]
    assert first.startswith(("**비 오면**", "**If it rains**"))
    assert [item["name"] for item in said.main["items"] if item["slot"] == "outer" and item["name"] in first]
    assert [tip["when"] for tip in said.main["tips"]] == ["rain"]
    assert said.main["tips"][0]["text"] not in said.reply


def test_with_nothing_to_say_of_the_outfit_rain_is_left_to_the_card() -> None:
    said = told("비 와요", SCENARIO, previous=WORK, recent=[frozenset({2, 3})])
    assert said.main
    assert "폴리 혼방" in said.main["tips"][0]["text"]
    assert "폴리 혼방" not in said.reply


def test_more_casual_says_that_it_is() -> None:
    said = told("더 캐주얼하게", SCENARIO, previous=WORK, recent=[frozenset({2, 3})], worn=WORN)
    assert "흰 티셔츠" in said.headline
    assert said.follow_ups[0] == "더 격식 있게"


def test_a_change_that_is_not_possible_is_said() -> None:
    said = told("바지만 바꿔 줘", SCENARIO, previous=WORK, recent=[frozenset({2, 3})])
    assert said.main
    assert [item["number"] for item in said.main["items"]] == [2, 3]
    assert any(word in said.headline for word in ("그대로", "마지막", "다른 옷이 없어요"))


def test_a_dislike_is_acknowledged() -> None:
    assert "검정" in told("검정은 싫어", RICH, previous=WORK, taste={"avoid_colours": ["black"]}).reply.split("\n")[0]
    assert "black" in told("I hate black", RICH, previous=WORK_EN).reply.split("\n")[0]


def test_when_nothing_is_left_it_says_why() -> None:
    said = told("네이비랑 흰색은 싫어", SCENARIO, previous=WORK)
    assert said.main is None
    assert "빼" in said.headline


def test_why_explains_the_last_outfit_in_the_language_of_the_question() -> None:
    shown = told("출근", SCENARIO, worn=WORN)
    assert shown.main
    korean = told("왜?", SCENARIO, previous=WORK, cards=[shown.main, *shown.alternatives])
    assert korean.main is None
    assert "줄무늬 셔츠" in korean.reply
    english = told("why?", SCENARIO, previous=WORK, cards=[shown.main])
    assert "striped shirt" in english.reply
    deleted = told("왜?", (), previous=WORK, cards=[shown.main])
    assert deleted.reply == shown.main["reason"]
    assert told("왜?", SCENARIO).main is None


def test_why_names_every_piece_of_the_card_worn_ones_too() -> None:
    shown = told("데이트룩", EDGES["two tops"], worn=WORN)
    assert shown.main
    assert shown.main["worn"]
    korean = told("왜?", EDGES["two tops"], previous=WORK, cards=[shown.main]).reply
    assert "**색**" in korean
    assert "**실루엣**" in korean
    for piece in (*shown.main["items"], *shown.main["worn"]):
        assert any(line.startswith("**") and piece["name"] in line.split(":")[0] for line in korean.split("\n\n"))
    english = told("why?", EDGES["two tops"], previous=WORK, cards=[shown.main]).reply
    assert "Black bottoms you're wearing**: " in english
    assert "shorts" not in english
    assert not [letter for letter in english if "가" <= letter <= "힣"]


def test_why_of_an_outfit_that_is_all_worn_but_for_a_layer_still_has_reasons() -> None:
    shown = told("데이트", EDGES["only a coat"], worn=WORN)
    assert shown.main
    reply = told("왜요?", EDGES["only a coat"], previous=WORK, cards=[shown.main]).reply
    assert [topic for topic in ("**색**", "**실루엣**", "흰 티셔츠**", "검은 청바지**", "코트**") if topic not in reply] == []


def test_shoes_are_named_when_owned_and_advised_when_not() -> None:
    assert "검은 로퍼" in told("신발은?", RICH, previous=WORK).headline
    advised = told("신발은?", SCENARIO, previous=WORK)
    assert "검정 가죽 로퍼" in advised.headline
    assert "사진" in advised.reply
    assert "loafers" in told("what about shoes?", SCENARIO, previous=WORK_EN).headline


def test_it_does_not_judge_bodies() -> None:
    said = told("저 뚱뚱해 보여요?", SCENARIO)
    assert said.follow_ups == ["딱 맞게", "넉넉하게"]
    assert [ask_for(step, SCENARIO, WORK).fit for step in said.follow_ups] == ["slim", "loose"]
    assert f"{said.headline} {said.reply}" == "몸은 평가하지 않아요. 대신 편하게 느끼는 핏을 알려 주시면 그에 맞출게요."


@pytest.mark.parametrize(
    "text",
    [
        "안녕",
        "고마워",
        "뭐 할 수 있어?",
        "비트코인 살까",
        "오늘 날씨 어때?",
        "ㅋㅋㅋ",
        "lol",
        "hello",
        "thanks",
        "what can you do?",
        "write a poem",
        "ㅁㄴㅇㄹ",
        "asdf qwer",
        "🙂",
        "냉장고",
        "이거 얼마예요?",
        "where can I buy it?",
    ],
)
def test_small_talk_is_kind_short_and_shows_no_card(text: str) -> None:
    said = told(text, SCENARIO)
    assert said.main is None
    assert said.headline
    assert said.reply
    assert len(said.follow_ups) == 3


def test_asked_for_the_weather_it_says_that_it_does_not_know_and_offers_to_be_told() -> None:
    said = told("오늘 날씨 어때?", SCENARIO, previous=WORK)
    assert "날씨" in said.headline
    assert said.follow_ups[:2] == ["비 와요", "추워요"]
    assert told("How's the weather?", SCENARIO).follow_ups[:2] == ["It's raining", "It's cold"]


@pytest.mark.parametrize("name", EDGES)
@pytest.mark.parametrize(
    "question", ["출근", "오늘 날씨 어때?", "ㅋㅋㅋ", "비 오는 날 데이트", "안녕", "신발은?", "outfit for the gym", "thanks"]
)
def test_every_next_step_that_is_offered_is_understood(name: str, question: str) -> None:
    asked = ask_for(question, EDGES[name])
    for step in told(question, EDGES[name]).follow_ups:
        ask = ask_for(step, EDGES[name], asked)
        assert ask.language == asked.language
        assert ask.intent in ("outfit", "extra", "why")
        changed = ask.change or ask.another or ask.shift or ask.conditions or ask.about or not ask.follows
        assert changed or ask.intent == "why"
