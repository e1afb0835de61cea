"""Forbidden words in English, as regular expressions by topic, and the garment words among them that are allowed."""

_PART = (
    r"(?:body|bodies|figure|frame|build|physique|curves?|waist(?:line)?|hips?|thighs?|legs?|calves|arms?|belly|tummy|stomach"
    r"|bust|chest|breasts?|bottom|butt|bum|shoulders?|torso|neck|chin|jaw(?:line)?|face|height|weight|midsection|bulk"
    r"|proportions)"
)
_GARMENT = (
    r"(?:fit|fitting|fitted|cut|leg|legged|line|lines|silhouette|shape|jeans?|denim|trousers|pants|chinos?|slacks"
    r"|skirt|tie|belt"
    r"|lapels?|sleeves?|scarf|shirt|knit|straps?|heels?|blazer|jacket|coat|profile|straight|tailoring|collar|bag"
    r"|stripes?|piece)"
)
_MADE_LIKE = r"(?:brown|beige|tan|gold|golden|yellow|amber|coloured|colored|toned?|shade)"
_HOW = (
    r"(?:formal|casual|light|dark|warm|cool|cold|simple|smart|much|close|plain|calm|quiet|relaxed|neat|clean|even|long|short"
    r"|thin|thick|heavy|wide|soft|dressy|busy|bright|similar|safe|well|polished|muted|crisp|sharp|low|high|new|old|loose)"
)
"""What "pretty" is said of as an adverb."""
_LOOK = r"(?:look|looks|looking|seem|seems|appear|appears|feel|feels)"
_GROUP = r"(?:people|persons?|wom[ae]n|m[ae]n|girls?|boys?|lad(?:y|ies)|bod(?:y|ies)|faces?|features|hair|frames?|skin)"

FORBIDDEN: dict[str, tuple[str, ...]] = {
    "body": (
        r"fat(?! (?:stripe|knit|quarter|check))|fatter|overweight|underweight|obes\w+|chubby|chunky (?:person|legs|build)"
        r"|plump|tubby",
        r"curvy|curvaceous|voluptuous|hourglass|pear[- ]shaped?|apple[- ]shaped?|petite|plus[- ]size[sd]?|stocky|scrawny"
        r"|lanky|bony",
        rf"skinny|skinnier|slimm(?:er|est)|slender|svelte|lean (?:body|figure|build|legs)|slim (?:{_PART}|person|wom[ae]n"
        rf"|m[ae]n)",
        r"thin(?:ner)? (?:body|person|frame|legs|arms|waist|build|wom[ae]n|m[ae]n)|thinner",
        rf"you(?:'re|'ll| are| will| would|'d)?(?: \w+)? ?{_LOOK} (?:\w+ )?"
        r"(?:slim|thin|tall|taller|short|shorter|big|bigger|small|smaller|large|broad|broader|leaner|longer|bulky|heavy"
        r"|heavier)",
        rf"mak(?:e|es|ing) (?:you|{_PART}|your \w+) (?:{_LOOK} )?(?:\w+ )?"
        r"(?:slim|thin|tall\w*|short\w*|big\w*|small\w*|broad\w*|lean\w*|long\w*|bulky|heav\w*|wide\w*|narrow\w*)",
        rf"(?<!\bover )(?<!\baround )(?<!\bon )(?<!\boff )your (?:\w+ )?{_PART}|body (?:type|shape|fat)|body[- ]conscious"
        rf"|weight loss|(?:pounds|inches|kilos|years) (?:off|lighter|slimmer|younger)",
        r"(?:nice|great|good|long|short|shapely|toned|thick|thin|muscular|wide|broad|narrow) (?:legs|thighs|hips|waist"
        r"|arms|shoulders"
        r"|calves|torso)",
        r"(?:tall|short|heavy|large|big|small|thin|slim)(?:er)? (?:person|people|wom[ae]n|m[ae]n|guys?|girls?|folks?)|bmi"
        r"|dress size",
        r"\d+ ?(?:kg|kilos?|lbs?|pounds)|your (?:clothing )?size|figure",
        r"(?:big|small|larg|heav|thick|wid|tall|short|lean|curv|full|slight)\w* (?:body|bodies|frame|build|physique)",
        rf"mak(?:e|es|ing) (?:the|his|her|their) {_PART} (?:look|seem|appear)|illusion of|add(?:s|ing|ed)? (?:\w+ )?height",
        r"(?:creat|add|giv|show|suggest|highlight|emphasi[sz])\w* (?:\w+ )?curves",
    ),
    "hiding": (
        r"slimming|slims|slim (?:you|your)\w*|slim down|slenderi[sz]\w+|leg[- ]lengthening|tummy[- ]control",
        rf"(?:elongat|lengthen|streamlin|shrink|narrow|trim)\w* (?:(?:your|the|his|her|their) (?:\w+ )?{_PART}|you)",
        rf"(?:hid|conceal|camouflag|disguis|mask|minimi[sz]|cover(?:s|ing)? up|downplay|de-?emphasi[sz])\w* (?:your|the"
        rf"|an?|any|those|his"
        rf"|her|their) ?(?:\w+ )?(?:{_PART}|flaws?|imperfections?|bulges?|problem areas?|size|age)",
        r"cover(?:s|ing|ed)? (?:your|the|an?|any|his|her|their) (?:\w+ )?(?:hips?|thighs?|belly|tummy|stomach|waist(?:line)?"
        r"|bottom|butt|bum|midsection|curves?|bulk|flaws?|bulges?)",
        r"hide(?:s)? your|problem areas?|trouble spots?|(?:accentuat|enhanc|show(?:s|ing)? off|flaunt)\w* (?:your|the) "
        rf"(?:\w+ )?{_PART}",
    ),
    "age": (
        r"young(?:er|est)?(?! at heart)|youthful\w*|older(?! denim| leather)|elderly|aged?(?: \d+)?[- ]appropriate"
        r"|(?:your|his|her|their"
        r"|of) age|middle[- ]aged",
        r"age|in (?:your|her|his) (?:teens|twenties|thirties|forties|fifties|sixties|[1-9]0s)|teen(?:age|ager|agers|s)?"
        r"|granny|grandma"
        r"|grandpa|mature|child(?:ish|like)|anti-?age?ing|old[- ](?:person|people|wom[ae]n|m[ae]n|lady)",
    ),
    "origin": (
        rf"skin(?:[- ]?tones?)?|complexion|undertones? of yours|your (?:warm |cool )?undertones?|ethnic\w*|racial\w*"
        rf"|your race|(?:asian"
        rf"|caucasian|african"
        rf"|hispanic|latin[ao]|european|western|korean|black|white|brown) {_GROUP}|(?:dark|fair|pale|light)[- ]skinned"
        r"|(?:dark|fair|pale)[- ]complexioned|undertones? (?:suit|flatter|match|become)\w* you|(?:warm"
        r"|cool) undertones? like yours|your (?:heritage|origin|nationality)|personal colou?r",
    ),
    "health": (
        r"pregnan\w*|maternity|baby bump|bump-friendly|expecting(?! (?:rain|snow|wind|showers|cold|heat|guests|company"
        r"|visitors|a |an |the |some |bad |more ))(?! guests)|post-?partum|disab(?:led|ility|ilities)|wheelchair"
        r"|ill(?!-)|illness|sick(?:ly)?"
        r"|(?:un)?healthy|health|tired|exhausted|posture|diet(?:ing|s)?|anorex\w*|bloat\w*|medical|surgery|fitness level",
    ),
    "looks": (
        r"attractive\w*|unattractive|sexy|sexier|beautiful\w*|gorgeous|handsome|pretty (?:girl|woman|dress|face|look"
        r"|outfit|you)|so pretty"
        rf"|{_LOOK} (?:\w+ )?(?:pretty(?! {_HOW})|cute|good on you|ugly)|(?:look|looks|looking) (?:\w+ )?hot|you(?:'re"
        rf"| are) (?:\w+ )?(?:pretty|cute|hot|beautiful"
        rf"|stunning)|ugly|hideous",
        r"adorable|stunning|cutie|seductive|sensual|your (?:beauty|looks|appearance|charm)|good[- ]looking|eye candy|face",
        r"(?<!on )your (?:\w+ )?(?:eyes|lips|cheeks?)|(?:brings? out|match(?:es)?|suits?|sets? off|frames?) your (?:\w+ )?hair",
        r"(?:a |an )?(?:\d+(?:\.\d+)?|ten|nine|eight) ?(?:/|out of) ?(?:10|ten|100)|(?:style|outfit|look) score"
        r"|rate (?:you|this look)",
    ),
    "gender": (
        r"feminine|femininity|masculine|masculinity|ladylike|manly|womanly|girly|girlish|boyish|unmanly|mannish",
        r"for (?:a |real |every )?(?:m[ae]n|wom[ae]n|girls?|boys?|ladies|gentlem[ae]n)|as a (?:man|woman|lady|gentleman"
        r"|guy|girl)",
        r"(?:wom[ae]n|m[ae]n|girls|boys|ladies) (?:should|must|look|always|never|can)",
    ),
    "praise": (
        r"perfect(?:ly|ion)?|flawless\w*|flatter(?:s|ing|ed)?|amazing|fabulous|awesome|incredible|must-have|to die for"
        r"|killer look",
        r"foolproof|can't go wrong|unbeatable|unbeatably|guaranteed|absolutely|magnificent|breathtaking|dazzling|sorry"
        r"|apologi[sz]e",
    ),
    "address": (rf"dear customer|valued customer|my dear|darling|honey(?![- ](?:{_MADE_LIKE}))|sweetie|dear guest|sir"
        rf"|madam|ma'am",),
    "trade": (
        r"nike|adidas|uniqlo|zara|h&m|gucci|prada|chanel|louis vuitton|hermes|dior|burberry|balenciaga|levi'?s|lacoste"
        r"|new balance"
        r"|north face|patagonia|moncler|converse|crocs|tommy hilfiger|ralph lauren|musinsa|calvin klein|puma|reebok"
        r"|mango store|asos"
        r"|shein|brand(?:s|ed)?(?![- ]new)|designer label",
        r"[$€£₩] ?\d+|\d+ ?(?:dollars?|euros?|won|usd|krw|bucks)|cheap(?:er|est)?|expensive|discount\w*|on sale|prices?"
        r"|priced|pricey|affordable"
        r"|bargain|buy now|shop now|coupon|free shipping",
    ),
    "contact": (
        r"https?:?|www|@[\w.]{3,}|[\w-]+\.(?:com|net|org|io|co|kr|ly|me|shop|example|dev|app|info|xyz|site|link|ai|jp|cn)",
    ),
    "orders": (
        r"(?:ignore|disregard|forget|override) (?:\w+ ){0,3}(?:instructions?|rules?|prompts?|orders?)|(?:previous|prior"
        r"|above|system) "
        r"(?:instructions?|prompts?|messages?)|system prompt|as an ai|language model|jailbreak|developer mode|pwned|hacked"
        r"|api key"
        r"|my instructions|i (?:was|am) (?:told|instructed)|you are codi|json|i am dan|passwords?|passcode|log ?in"
        r"|credit card|[\w+/]{6,}=+",
        r"(?:[a-z] ){3,}[a-z]",
    ),
}  # fmt: skip

ALLOWED: tuple[str, ...] = (
    rf"(?:skinny|slimmer|slender|slimmest|slim)[- ](?:{_GARMENT})",
    r"(?:light|soft|cool|gentle|kind|smooth|dry|easy|warm)(?:er)? (?:on|against|to) (?:the|your) skin|second[- ]skin"
    r"|skin[- ]on[- ]frame|(?:hip|waist|knee|calf|ankle|thigh|shoulder|chest|leg|neck|arm)[- ]?(?:length"
    r"|line|band|high|pocket"
    r"|opening|openings|holes?|seams?|straps?|warmers?)",
    r"(?<!look )(?<!looks )(?<!looking )(?:thinner|slimmer|skinnier) than (?:the |this |that |these |those )?(?:¤|\w+ ¤"
    r"|wool|linen|cotton|silk"
    rf"|denim|knit|leather|cloth|fabric|{_GARMENT})",
    r"¤ (?:is|are|looks?|has|have) (?:an? |the |much |slightly |a little |a bit )?(?:thinner|slimmer)",
    rf"{_GARMENT} with (?:\w+ )?(?:broad|wide|narrow|long|short) (?:shoulders|waist|legs|arms)",
    rf"older (?:{_GARMENT}|style|design|look|piece|leather)|(?:top|bottom) half|hair (?:stays?|dry)",
    r"face of (?:the|this|a|its) (?:cloth|fabric|knit|wool|leather|denim|watch)|watch face|faces (?:out|in|up)",
    r"older than your|older photos?|age of the (?:photo|cloth)|middle age",
    r"i don'?t (?:comment on|judge|rate) bodies",
)
"""Taken out before the forbidden words are looked for: the cut of garments, and Codi's own refusal."""
