"""Places elsewhere, by the hours that their clocks stand ahead of UTC in winter; rows as in places_korea.py."""

ABROAD: dict[float, str] = {
    9: """
도쿄 Tokyo 35.68 139.69 | 동경 도꾜 신주쿠 시부야 하라주쿠 긴자 shibuya shinjuku ginza
오사카 Osaka 34.69 135.50 | 난바 도톤보리
교토 Kyoto 35.01 135.77
고베 Kobe 34.69 135.20
나고야 Nagoya 35.18 136.91
요코하마 Yokohama 35.44 139.64
후쿠오카 Fukuoka 33.59 130.40 | 하카타 유후인
벳푸 Beppu 33.28 131.49
삿포로 Sapporo 43.06 141.35 | 홋카이도 북해도 오타루 hokkaido
오키나와 Okinawa 26.21 127.68 | 나하 naha
히로시마 Hiroshima 34.39 132.46
나가사키 Nagasaki 32.75 129.88
센다이 Sendai 38.27 140.87
가나자와 Kanazawa 36.56 136.66
대마도 Tsushima 34.20 129.29 | 쓰시마
""",
    8: """
베이징 Beijing 39.90 116.41 | 북경
상하이 Shanghai 31.23 121.47 | 상해
홍콩 Hong_Kong 22.32 114.17 | hongkong
마카오 Macau 22.20 113.55 | macao
타이베이 Taipei 25.03 121.57 | 타이페이 대만 타이완 taiwan
가오슝 Kaohsiung 22.63 120.30
광저우 Guangzhou 23.13 113.26
선전 Shenzhen 22.54 114.06 | 심천
칭다오 Qingdao 36.07 120.38
청두 Chengdu 30.57 104.07
하얼빈 Harbin 45.80 126.53
싱가포르 Singapore 1.35 103.82 | 싱가폴
쿠알라룸푸르 Kuala_Lumpur 3.14 101.69
코타키나발루 Kota_Kinabalu 5.98 116.07
마닐라 Manila 14.60 120.98
세부 Cebu 10.32 123.89 | 막탄
보라카이 Boracay 11.97 121.92
발리 Bali -8.65 115.22 | 우붓 ubud
울란바토르 Ulaanbaatar 47.89 106.91 | 몽골 mongolia
퍼스 Perth -31.95 115.86
""",
    7: """
방콕 Bangkok 13.76 100.50
푸켓 Phuket 7.88 98.39 | 푸껫
치앙마이 Chiang_Mai 18.79 98.98 | chiangmai
파타야 Pattaya 12.93 100.88
하노이 Hanoi 21.03 105.85
다낭 Da_Nang 16.05 108.20 | 호이안 danang hoi_an
나트랑 Nha_Trang 12.24 109.19 | 냐짱 나짱
호찌민 Ho_Chi_Minh_City 10.82 106.63 | 호치민 사이공 saigon
푸꾸옥 Phu_Quoc 10.23 103.97
달랏 Da_Lat 11.94 108.44 | dalat
씨엠립 Siem_Reap 13.36 103.86 | 시엠립 앙코르와트
프놈펜 Phnom_Penh 11.56 104.92
비엔티안 Vientiane 17.98 102.63
자카르타 Jakarta -6.21 106.85
""",
    10: """
괌 Guam 13.44 144.79
사이판 Saipan 15.19 145.75
시드니 Sydney -33.87 151.21
멜버른 Melbourne -37.81 144.96 | 멜번
브리즈번 Brisbane -27.47 153.03
골드코스트 Gold_Coast -28.02 153.40
케언스 Cairns -16.92 145.77
블라디보스토크 Vladivostok 43.12 131.89
""",
    12: """
오클랜드 Auckland -36.85 174.76
퀸스타운 Queenstown -45.03 168.66
크라이스트처치 Christchurch -43.53 172.64
피지 Fiji -17.76 177.44
""",
    5.5: """
델리 Delhi 28.61 77.21 | 뉴델리 new_delhi
뭄바이 Mumbai 19.08 72.88
카트만두 Kathmandu 27.72 85.32 | 네팔 nepal
""",
    5: """
몰디브 Maldives 4.18 73.51 | 말레
타슈켄트 Tashkent 41.30 69.24
""",
    4: """
두바이 Dubai 25.20 55.27
아부다비 Abu_Dhabi 24.45 54.38
트빌리시 Tbilisi 41.72 44.79
모리셔스 Mauritius -20.16 57.50
""",
    3: """
이스탄불 Istanbul 41.01 28.98
카파도키아 Cappadocia 38.64 34.83
도하 Doha 25.29 51.53
모스크바 Moscow 55.76 37.62
나이로비 Nairobi -1.29 36.82
""",
    2: """
아테네 Athens 37.98 23.73
산토리니 Santorini 36.39 25.46
헬싱키 Helsinki 60.17 24.94
카이로 Cairo 30.04 31.24
케이프타운 Cape_Town -33.92 18.42
텔아비브 Tel_Aviv 32.09 34.78
키이우 Kyiv 50.45 30.52
""",
    1: """
파리 Paris 48.86 2.35
니스 Nice 43.70 7.27
리옹 Lyon 45.76 4.84
마르세유 Marseille 43.30 5.37
로마 Rome 41.90 12.50
밀라노 Milan 45.46 9.19 | milano
베네치아 Venice 45.44 12.32 | 베니스
피렌체 Florence 43.77 11.26 | firenze
나폴리 Naples 40.85 14.27
바르셀로나 Barcelona 41.39 2.17
마드리드 Madrid 40.42 -3.70
세비야 Seville 37.39 -5.98
그라나다 Granada 37.18 -3.60
베를린 Berlin 52.52 13.41
뮌헨 Munich 48.14 11.58
프랑크푸르트 Frankfurt 50.11 8.68
함부르크 Hamburg 53.55 9.99
쾰른 Cologne 50.94 6.96
비엔나 Vienna 48.21 16.37
잘츠부르크 Salzburg 47.80 13.04
프라하 Prague 50.08 14.44
부다페스트 Budapest 47.50 19.04
취리히 Zurich 47.37 8.54 | zürich
제네바 Geneva 46.20 6.15
인터라켄 Interlaken 46.69 7.85
암스테르담 Amsterdam 52.37 4.90
브뤼셀 Brussels 50.85 4.35
코펜하겐 Copenhagen 55.68 12.57
스톡홀름 Stockholm 59.33 18.07
오슬로 Oslo 59.91 10.75
바르샤바 Warsaw 52.23 21.01
크라쿠프 Krakow 50.06 19.94
두브로브니크 Dubrovnik 42.65 18.09
마라케시 Marrakesh 31.63 -7.99 | marrakech
""",
    0: """
런던 London 51.51 -0.13
맨체스터 Manchester 53.48 -2.24
에든버러 Edinburgh 55.95 -3.19 | 에딘버러
바스 Bath 51.38 -2.36
레딩 Reading 51.46 -0.97
더블린 Dublin 53.35 -6.26
리스본 Lisbon 38.72 -9.14
포르투 Porto 41.15 -8.61
레이캬비크 Reykjavik 64.15 -21.94 | 아이슬란드 iceland
""",
    -3: """
리우데자네이루 Rio_de_Janeiro -22.91 -43.17 | 리우 rio
상파울루 São_Paulo -23.55 -46.63 | sao_paulo
부에노스아이레스 Buenos_Aires -34.60 -58.38
산티아고 Santiago -33.45 -70.67
""",
    -5: """
뉴욕 New_York 40.71 -74.01 | 맨해튼 맨하탄 브루클린 nyc manhattan brooklyn new_york_city
보스턴 Boston 42.36 -71.06
워싱턴 Washington 38.91 -77.04 | washington_dc
필라델피아 Philadelphia 39.95 -75.17
애틀랜타 Atlanta 33.75 -84.39 | 아틀란타
마이애미 Miami 25.76 -80.19
올랜도 Orlando 28.54 -81.38
토론토 Toronto 43.65 -79.38
몬트리올 Montreal 45.50 -73.57
퀘벡 Quebec_City 46.81 -71.21 | quebec
칸쿤 Cancun 21.16 -86.85 | cancún
리마 Lima -12.05 -77.04
쿠스코 Cusco -13.53 -71.97
""",
    -6: """
시카고 Chicago 41.88 -87.63
휴스턴 Houston 29.76 -95.37
댈러스 Dallas 32.78 -96.80 | 달라스
오스틴 Austin 30.27 -97.74
뉴올리언스 New_Orleans 29.95 -90.07
멕시코시티 Mexico_City 19.43 -99.13
""",
    -7: """
덴버 Denver 39.74 -104.99
피닉스 Phoenix 33.45 -112.07
캘거리 Calgary 51.05 -114.07
밴프 Banff 51.18 -115.57
""",
    -8: """
로스앤젤레스 Los_Angeles 34.05 -118.24 | 엘에이 la
샌프란시스코 San_Francisco 37.77 -122.42 | 샌프란
시애틀 Seattle 47.61 -122.33
라스베이거스 Las_Vegas 36.17 -115.14 | 라스베가스 vegas
샌디에이고 San_Diego 32.72 -117.16
포틀랜드 Portland 45.52 -122.68
밴쿠버 Vancouver 49.28 -123.12
""",
    -9: "앵커리지 Anchorage 61.22 -149.90",
    -10: "호놀룰루 Honolulu 21.31 -157.86 | 하와이 와이키키 hawaii waikiki",
}
