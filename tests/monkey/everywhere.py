"""All that there is to see of the exhibit: where a long run has to come by."""

#: The design's four screens, px; the first, which is drawn the quickest, is where it begins.
SIZES = ((1280, 800), (1920, 1080), (1080, 1920), (3840, 2160))
LANGUAGES = ("en", "ja", "ar", "zh-Hans", "fr", "ru", "es")
SCREENS = ("home", "concept", "timeline", "address", "thread", "sources")
#: How large its words can be, percent.
TEXTS = (100, 150, 200)
STATES = ("attract", "exploring", "warning")
#: Aids that are on or off.
SWITCHES = ("contrast", "lowReach", "calm", "aloud")
