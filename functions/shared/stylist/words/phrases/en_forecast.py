"""The forecast in words: sentence plans in English."""

PLANS: dict[str, tuple[str, ...]] = {
    "forecast.head": (
        "{place} on {date}: {range} °C.",
        "{range} °C in {place} on {date}.",
        "The forecast for {place}, {date}: {range} °C.",
    ),
    "forecast.told": (
        "The forecast for {place} on {date} is {range} °C with {chance}, so I chose for that.",
        "I reckoned with {range} °C and {chance} in {place} on {date}.",
        "{place} should have {range} °C and {chance} on {date}; this set is for that weather.",
    ),
    "forecast.dry": (
        "The chance of rain is {rain}%, so the umbrella can stay at home.",
        "With a {rain}% chance of rain you'll probably stay dry.",
        "Rain is unlikely ({rain}%).",
    ),
    "forecast.some": (
        "The chance of rain is {rain}%: a folding umbrella in the bag is a good idea.",
        "It may rain ({rain}%), so take a small umbrella.",
        "With a {rain}% chance of rain, a small umbrella helps.",
    ),
    "forecast.likely": (
        "The chance of rain is {rain}%: take an umbrella and a water-repellent layer, and rest the suede.",
        "Rain is likely ({rain}%), so cloth that dries quickly and an umbrella work best. Avoid suede.",
        "Expect rain ({rain}%): shoes that don't mind water, and a water-repellent layer.",
    ),
    "forecast.snow": (
        "Snow is forecast ({rain}%): shoes that grip and keep dry are best.",
        "Expect snow ({rain}%). A thick sole and a layer that keeps water out will help.",
        "The chance of snow is {rain}%; leave suede at home and wear shoes that stand water.",
    ),
    "forecast.swings": (
        "Morning and noon are {swing} degrees apart, so a layer that comes off easily helps.",
        "There are {swing} degrees between night and day: several thin layers are easier.",
        "It swings by {swing} degrees; take something to put on and off.",
    ),
    "forecast.hot": (
        "It's hot: short sleeves in thin cotton or linen are coolest.",
        "Wear something light that lets air through, linen or thin cotton.",
        "Short sleeves are enough; light colours hold less heat.",
    ),
    "forecast.warm": (
        "Short sleeves or a thin shirt will do, with a light layer for indoors.",
        "A thin shirt and cotton trousers are about right.",
        "Short sleeves and one light layer are plenty.",
    ),
    "forecast.mild": (
        "Long sleeves with a thin cardigan are about right.",
        "A shirt or a thin knit with long trousers will be comfortable.",
        "Long sleeves are enough, with a light layer for the evening.",
    ),
    "forecast.cool": (
        "It's weather for a jacket or a cardigan.",
        "One layer over long sleeves, a jacket or a trench coat, is about right.",
        "A jacket over a thin knit fits that well.",
    ),
    "forecast.cold": (
        "It's weather for a coat with a knit under it.",
        "Wear a coat over a knit, and something around the neck.",
        "A wool coat or another thick layer is needed, with a knit underneath.",
    ),
    "forecast.freezing": (
        "It takes a padded or heavy coat; a scarf and gloves are nice to have.",
        "Layer a knit under your thickest coat and add a scarf.",
        "It's a day for the warmest coat, with wool or fleece underneath.",
    ),
}
