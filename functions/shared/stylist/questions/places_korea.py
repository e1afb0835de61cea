"""Places in Korea: Korean and English name, latitude, longitude (WGS 84, the town's middle), other spellings after a bar."""

PROVINCES = """
경기도(수원) Gyeonggi_(Suwon) 37.26 127.03 | 경기도 gyeonggi gyeonggi-do
강원도(춘천) Gangwon_(Chuncheon) 37.88 127.73 | 강원 강원도 gangwon gangwon-do
충북(청주) North_Chungcheong_(Cheongju) 36.64 127.49 | 충북 충청북도 chungbuk
충남(홍성) South_Chungcheong_(Hongseong) 36.60 126.66 | 충남 충청남도 chungnam
전북(전주) North_Jeolla_(Jeonju) 35.82 127.15 | 전북 전라북도 jeonbuk
전남(무안) South_Jeolla_(Muan) 34.99 126.48 | 전남 전라남도 전라도 jeonnam
경북(안동) North_Gyeongsang_(Andong) 36.57 128.73 | 경북 경상북도 gyeongbuk
경남(창원) South_Gyeongsang_(Changwon) 35.23 128.68 | 경남 경상남도 경상도 gyeongnam
"""
"""A province stands for its seat, and says so: one forecast cannot be that of a whole province."""

CITIES = """
서울 Seoul 37.57 126.98 | 서울특별시 강남 홍대 명동 성수 서울숲 잠실 여의도 종로 이태원 한남동
서울 Seoul 37.57 126.98 | 신촌 압구정 청담 연남동 광화문 gangnam hongdae myeongdong
부산 Busan 35.18 129.08 | 부산광역시 해운대 광안리 서면 남포동 pusan haeundae
인천 Incheon 37.46 126.71 | 인천광역시 송도 영종도 월미도 songdo
대구 Daegu 35.87 128.60 | 대구광역시 taegu
대전 Daejeon 36.35 127.38 | 대전광역시 taejon
광주 Gwangju 35.16 126.85 | 광주광역시
울산 Ulsan 35.54 129.31 | 울산광역시
세종 Sejong 36.48 127.29 | 세종시 sejong_city
제주 Jeju 33.50 126.53 | 제주도 제주시 애월 협재 함덕 cheju jeju_island jejudo
서귀포 Seogwipo 33.25 126.56 | 중문 성산일출봉
우도 Udo 33.50 126.95
마라도 Marado 33.12 126.27
추자도 Chujado 33.96 126.30
수원 Suwon 37.26 127.03
성남 Seongnam 37.42 127.13 | 분당 판교 bundang pangyo
용인 Yongin 37.24 127.18 | 에버랜드 everland
고양 Goyang 37.66 126.83 | 일산 ilsan
화성 Hwaseong 37.20 126.83 | 동탄
부천 Bucheon 37.50 126.77
안산 Ansan 37.32 126.83 | 대부도
안양 Anyang 37.39 126.93 | 평촌
남양주 Namyangju 37.64 127.22
평택 Pyeongtaek 36.99 127.11
의정부 Uijeongbu 37.74 127.03
시흥 Siheung 37.38 126.80
파주 Paju 37.76 126.78 | 헤이리
김포 Gimpo 37.62 126.72
하남 Hanam 37.54 127.21
과천 Gwacheon 37.43 126.99 | 서울대공원
광명 Gwangmyeong 37.48 126.86
군포 Gunpo 37.36 126.94
오산 Osan 37.15 127.08
안성 Anseong 37.01 127.28
이천 Icheon 37.27 127.44
여주 Yeoju 37.30 127.64
양평 Yangpyeong 37.49 127.49
가평 Gapyeong 37.83 127.51 | 남이섬 nami_island
포천 Pocheon 37.89 127.20
연천 Yeoncheon 38.10 127.08
강화도 Ganghwa 37.75 126.49 | 강화
백령도 Baengnyeongdo 37.96 124.67
춘천 Chuncheon 37.88 127.73
원주 Wonju 37.34 127.92
강릉 Gangneung 37.75 128.88 | 경포대 정동진 주문진
속초 Sokcho 38.20 128.59
양양 Yangyang 38.08 128.62 | 낙산 서피비치
삼척 Samcheok 37.45 129.17
동해시 Donghae 37.52 129.11 | 동해
태백 Taebaek 37.16 128.99
정선 Jeongseon 37.38 128.66 | 하이원
평창 Pyeongchang 37.37 128.39 | 대관령 용평 휘닉스파크
홍천 Hongcheon 37.70 127.89 | 비발디파크
횡성 Hoengseong 37.49 127.98
영월 Yeongwol 37.18 128.46
인제 Inje 38.07 128.17
철원 Cheorwon 38.15 127.31
화천 Hwacheon 38.11 127.71
설악산 Seoraksan 38.12 128.47
청주 Cheongju 36.64 127.49 | 오송
충주 Chungju 36.99 127.93
제천 Jecheon 37.13 128.19
단양 Danyang 36.98 128.37
천안 Cheonan 36.82 127.11
아산 Asan 36.79 127.00
공주 Gongju 36.45 127.12
보령 Boryeong 36.33 126.61 | 대천
서산 Seosan 36.78 126.45
당진 Dangjin 36.89 126.63
태안 Taean 36.75 126.30 | 안면도
논산 Nonsan 36.19 127.10
부여 Buyeo 36.28 126.91
예산 Yesan 36.68 126.85
전주 Jeonju 35.82 127.15
군산 Gunsan 35.97 126.74
익산 Iksan 35.95 126.96
정읍 Jeongeup 35.57 126.86
남원 Namwon 35.42 127.39
무주 Muju 36.01 127.66
부안 Buan 35.73 126.73 | 변산
고창 Gochang 35.44 126.70
목포 Mokpo 34.81 126.39
여수 Yeosu 34.76 127.66
순천 Suncheon 34.95 127.49 | 순천만
나주 Naju 35.02 126.71
광양 Gwangyang 34.94 127.70
담양 Damyang 35.32 126.99
구례 Gurye 35.20 127.46
보성 Boseong 34.77 127.08
해남 Haenam 34.57 126.60
완도 Wando 34.31 126.76
진도 Jindo 34.49 126.26
홍도 Hongdo 34.68 125.19
흑산도 Heuksando 34.68 125.43
거문도 Geomundo 34.03 127.31
포항 Pohang 36.02 129.34
경주 Gyeongju 35.86 129.22 | 황리단길 불국사 kyongju
안동 Andong 36.57 128.73 | 하회마을
구미 Gumi 36.12 128.34
김천 Gimcheon 36.14 128.11
영주 Yeongju 36.81 128.62
상주 Sangju 36.41 128.16
문경 Mungyeong 36.59 128.19
영덕 Yeongdeok 36.42 129.37
울진 Uljin 36.99 129.40
울릉도 Ulleungdo 37.48 130.90 | 울릉 ulleung
독도 Dokdo 37.24 131.87
창원 Changwon 35.23 128.68 | 마산 masan
진해 Jinhae 35.15 128.66
진주 Jinju 35.18 128.11
통영 Tongyeong 34.85 128.43
거제 Geoje 34.88 128.62 | 거제도 외도
김해 Gimhae 35.23 128.89
양산 Yangsan 35.34 129.04
밀양 Miryang 35.50 128.75
사천 Sacheon 35.00 128.06
남해군 Namhae 34.84 127.89 | 남해
하동 Hadong 35.07 127.75
지리산 Jirisan 35.34 127.73
한라산 Hallasan 33.36 126.53
평양 Pyongyang 39.03 125.75
"""
