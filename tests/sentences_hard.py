"""Sentences that were misunderstood when they were first tried, said after an outfit for work; see sentences_ko.py."""

from tests.sentences_ko import Row

KO: tuple[Row, ...] = (
    ("셔츠는 놔두고 바지만", {"keep": {1}, "change": "bottom"}),
    ("9번 신발 싫어", {"without": {9}}),
    ("다른 색 신발", {"change": "shoes"}),
    ("조금 덜 격식있게", {"shift": -1}),
    ("모자 쓸까?", {"intent": "extra", "about": "hat"}),
    ("고마워 잘 입을게", {"intent": "thanks"}),
    ("ㅋㅋㅋㅋㅋ 웃기다", {"intent": "laugh"}),
    ("주말 날씨 알려줘", {"intent": "weather"}),
    ("나 배 나와 보여?", {"intent": "body"}),
)
EN: tuple[Row, ...] = (
    ("A work look with the brown sweater: keep the brown sweater", {"keep": {3}}),
    ("Back to the first one: a work outfit with the brown sweater", {"keep": {3}}),
    ("Choose something without checks", {"without": {6}}),
    ("the jeans have to stay", {"keep": {5}}),
    ("take out the blazer please", {"without": {7}}),
    ("I'd rather not wear a skirt", {"without": {6}}),
    ("could you make it less dressy", {"shift": -1}),
    ("add some colour", {"styles": ("accent",)}),
    ("nah show me others", {"another": True}),
    ("do I look too old in this", {"intent": "body"}),
    ("what's this shirt worth", {"intent": "out_of_reach"}),
    ("can you explain your choice", {"intent": "why"}),
)
