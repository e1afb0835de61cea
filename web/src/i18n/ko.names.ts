// 이름과, 무엇이 잘못되었는지 알리는 말.
import type { Names } from './en.names'

const unsupported = '열 수 없는 형식이에요. JPEG, PNG, WebP, HEIC 사진을 골라 주세요.'

export const names: Names = {
  categories: {
    't-shirt': '티셔츠', shirt: '셔츠', longsleeve: '긴팔 티', outwear: '겉옷', pants: '바지', shorts: '반바지',
    skirt: '치마', dress: '원피스', shoes: '신발', hat: '모자', bag: '가방', accessory: '소품',
  },
  notIt: {
    't-shirt': '티셔츠가 아니에요', shirt: '셔츠가 아니에요', longsleeve: '긴팔 티가 아니에요', outwear: '겉옷이 아니에요', pants: '바지가 아니에요',
    shorts: '반바지가 아니에요', skirt: '치마가 아니에요', dress: '원피스가 아니에요', shoes: '신발이 아니에요', hat: '모자가 아니에요', bag: '가방이 아니에요', accessory: '소품이 아니에요',
  },
  slots: { top: '상의', bottom: '하의', dress: '원피스', outer: '겉옷', shoes: '신발', hat: '모자', bag: '가방', accessory: '소품' },
  reasons: {
    too_large: '파일이 너무 커요. 15MB까지 올릴 수 있어요.',
    not_an_image: '사진 파일이 아니에요. 다른 사진을 골라 주세요.',
    unsupported,
    too_many_pixels: '사진의 가로세로가 너무 커요. 휴대폰으로 찍은 크기면 충분해요.',
    too_small: '사진이 너무 작아요. 원본 사진으로 올려 주세요.',
    damaged: '파일이 깨진 것 같아요. 사진을 다시 저장한 다음 올려 주세요.',
    unsafe: '이 사진은 쓸 수 없어요. 옷을 입은 사진으로 골라 주세요.',
  },
  notes: {
    not_clothing: '옷이 보이지 않아요. 추천에서는 뺄게요. 지우거나 무엇인지 알려 주세요.',
    several_garments: '여러 벌이 함께 있어요. 한 벌씩 찍으면 더 잘 봐요.',
    not_full_body: '전신이 다 나오진 않았어요. 괜찮아요, 보이는 것만 말할게요.',
    several_people: '여러 사람이 있어요. 혼자 나온 사진이면 더 좋아요.',
    no_person: '사람이 보이지 않아요. 혹시 옷 사진인가요?',
    worn: '입고 찍은 사진이라 옷만 봤어요.',
    maybe_minor: '만 19세 이상 본인 사진만 읽어서 이 사진은 읽지 않았어요. 다른 사진으로 바꾸거나 사진 없이 이어 가도 돼요.',
    nudity: '옷을 입은 사진만 읽어서 이 사진은 읽지 않았어요. 옷을 입은 사진으로 바꿔 주세요.',
  },
  brief: {
    left_out: '추천에서 뺐어요', not_clothing: '옷이 안 보여요', several_garments: '여러 벌이 있어요', not_full_body: '전신이 아니에요',
    several_people: '여러 사람이 있어요', no_person: '사람이 안 보여요', worn: '입고 찍은 사진', maybe_minor: '읽지 않았어요', nudity: '읽지 않았어요',
    twin: (number) => `${number}번과 같은 사진 같아요`,
  },
  noReadings: {
    no_person: '전신 사진에서 사람을 찾지 못해서 옷만 보고 골랐어요. 머리부터 발끝까지 나온 사진이면 좋아요.',
    several_people: '전신 사진에 여러 사람이 있어서 옷만 보고 골랐어요. 혼자 나온 사진으로 바꿔 주세요.',
    maybe_minor: '전신 사진은 만 19세 이상 본인 사진만 읽어서, 옷만 보고 골랐어요. 다른 사진으로 바꾸거나 이대로 이어 가도 돼요.',
    nudity: '전신 사진은 옷을 입은 것만 읽어서, 옷만 보고 골랐어요. 옷을 입은 사진으로 바꿔 주세요.',
  },
  problems: {
    offline: '인터넷 연결이 끊겼어요. 잃은 건 없고, 연결되면 이어서 할게요.',
    stale: '그사이 다른 창에서 새 질문을 했어요. 이 글은 새 질문으로 보낼 수 있어요.',
    busy: '앞 질문에 답하는 중이에요. 끝나면 바로 이어서 볼게요.',
    limit: '오늘 쓸 수 있는 만큼 다 썼어요.',
    too_long: '질문은 2,000자까지 쓸 수 있어요.',
    empty_question: '어디에 가는지, 어떤 느낌이 좋은지 한 줄만 적어 주세요.',
    not_found: '이 대화를 찾을 수 없어요. 새 대화를 시작해 주세요.',
    wardrobe_full: '사진은 200장까지 둘 수 있어요. 하나를 지우고 올려 주세요.',
    sessions_full: '대화는 100개까지 둘 수 있어요. 하나를 지우고 시작해 주세요.',
    unsupported_type: unsupported,
    model_down: '답이 중간에 끊겼어요. 다시 해 볼까요?',
    internal: '저희 쪽에 문제가 생겼어요. 다시 해 볼까요?',
  },
  patterns: { plain: '무지', striped: '줄무늬', checked: '체크', floral: '꽃무늬', graphic: '프린트', other: '그 밖의 무늬' },
  materials: {
    cotton: '면', linen: '리넨', denim: '데님', wool: '울', knit: '니트', polyester: '폴리에스터', silk: '실크',
    chiffon: '시폰', leather: '가죽', suede: '스웨이드', nylon: '나일론', down: '다운', unknown: '모르겠어요',
  },
  fits: { slim: '딱 맞음', regular: '보통', loose: '넉넉함', unknown: '모르겠어요' },
  formalities: { 1: '집·운동', 2: '캐주얼', 3: '단정한 캐주얼', 4: '비즈니스', 5: '정장' },
  warmths: { 1: '아주 얇음', 2: '얇음', 3: '보통', 4: '도톰함', 5: '두꺼움' },
  topics: { proportion: '비율', tone: '톤', impression: '인상' },
  lineSources: { measured: '측정', guessed: '짐작', said: '알려 주신 것' },
  harmonies: {
    monochrome: '한 가지 색 계열', neutral: '차분한 기본색끼리', accent: '기본색에 포인트 하나', analogous: '이웃한 색끼리',
    complementary: '서로 반대되는 색', split: '대비되는 색', mixed: '여러 색',
  },
  styles: { neat: '깔끔하게', comfortable: '편안하게', accent: '포인트 있게' },
  colourNames: { black: '검정', white: '흰색', grey: '회색', navy: '네이비', blue: '파랑', brown: '갈색', beige: '베이지', red: '빨강', pink: '분홍', yellow: '노랑', green: '초록', purple: '보라' },
}
