"""Sentences that a later reading found misunderstood, said first or after an outfit for work; see sentences_ko.py."""

from tests.sentences_ko import Row

FIRST: tuple[Row, ...] = (
    ("I don't wear skirts. What should I wear to work?", {"occasion": "work", "without": {6}, "disliked_words": ("skirts",)}),
    ("I won't wear the skirt", {"without": {6}}),
    ("don't make me wear the blazer", {"without": {7}}),
    ("no way I'm wearing that skirt", {"without": {6}}),
    ("결혼식에 흰색 입어도 돼?", {"occasion": "wedding_guest"}),
    ("can I wear white to a wedding", {"occasion": "wedding_guest"}),
    ("is it ok to wear jeans to work", {"occasion": "work"}),
    ("면접에 청바지 입고 가도 돼?", {"occasion": "interview"}),
    ("흰 셔츠랑 청바지 어울려?", {"keep": {1, 5}}),
    ("빨간 치마에 갈색 니트 괜찮아?", {"keep": {3, 6}}),
    ("which shoes go with the dress", {"intent": "extra", "about": "shoes", "keep": {12}}),
    ("do these jeans go with the blazer?", {"keep": {5, 7}}),
    ("would the blazer work?", {"keep": {7}}),
    ("청바지랑 슬랙스 중에 뭐가 나아", {"keep": {4, 5}}),
    ("청바지 어때?", {"keep": {5}}),
    ("신발 어때?", {"intent": "extra", "about": "shoes"}),
    ("networking", {"intent": "unclear", "language": "en"}),
    ("hmm", {"intent": "unclear", "language": "en"}),
    ("ㅁㄴㅇㄹ", {"intent": "unclear", "language": "ko"}),
    ("Ça va?", {"intent": "unclear", "language": "en"}),
)
KO: tuple[Row, ...] = (
    ("이 조합 별로야. 청바지 빼고 다시", {"another": True, "without": {5}}),
    ("비 오는 거 싫어. 운동화 빼고", {"conditions": {"rain"}, "without": {10}}),
    ("오늘은 검정 별로", {"without": {2, 9}}),
    ("검정은 별로야", {"without": {2, 9}, "dislikes": ("black",)}),
    ("비 오는 거 싫어. 치마는 싫어", {"conditions": {"rain"}, "without": {6}, "disliked_words": ("치마",)}),
    ("너무 튀어", {"leanings": {"darker"}}),
)
EN: tuple[Row, ...] = (
    ("I hate mondays. no skirt today", {"without": {6}}),
    ("I don't wear skirts", {"without": {6}, "disliked_words": ("skirts",)}),
    ("too bright", {"leanings": {"darker"}}),
    ("it's too bright for work", {"leanings": {"darker"}}),
    ("a bright look", {"leanings": {"brighter"}}),
)
