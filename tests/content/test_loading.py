"""What a visitor gets from the real pack, and what a curator is told about a broken one."""

import importlib.util
import json
import time
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.content.exhibit import Exhibit, Passage, Place, Shape, Standing
from kiosk.content.languages import available
from kiosk.content.loading import load
from kiosk.content.problems import ContentError

STRUCTURE = "exhibit.toml"
ENGLISH = "text/en.toml"


@pytest.fixture
def exhibit(real) -> Exhibit:
    return load(real)


def refusal(folder: Path, language: str = "en") -> str:
    with pytest.raises(ContentError) as refused:
        load(folder, language)
    return str(refused.value)


def touched(passage: Passage) -> dict[str, str]:
    return {
        passage.text[phrase.start : phrase.start + phrase.length]: phrase.target
        for phrase in passage.phrases
    }


def test_the_title_welcomes_in_seven_languages(exhibit):
    assert [welcome.language for welcome in exhibit.welcomes] == [
        "en", "ja", "ar", "zh-Hans", "fr", "ru", "es",
    ]  # fmt: skip
    assert exhibit.welcomes[1].title == "人間の安全保障"
    assert exhibit.welcomes[2].begin == "المس للبدء"
    assert exhibit.title == exhibit.welcomes[0].title == "Human Security"


def test_the_edition_says_whose_page_it_edits(exhibit):
    assert exhibit.attribution.startswith(
        "Created by editing “Human Security” (Ministry of Foreign Affairs of Japan) https://"
    )
    assert str(exhibit.page_date) == "2021-03-22"
    assert (exhibit.unofficial, exhibit.right_to_left) == ("", False)


def test_the_definition_reads_as_one_sentence_and_every_phrase_opens_its_card(exhibit):
    concept = exhibit.concept
    assert concept.definition.text == (
        "A concept that advances the nation and community building through empowerment and "
        "protection of individuals to live happily and in dignity, free from fear and want."
    )
    assert touched(concept.definition) == {
        "nation and community building": "nation",
        "empowerment": "empowerment",
        "protection": "protection",
        "individuals": "individuals",
        "dignity": "dignity",
        "fear": "fear",
        "want": "want",
    }
    assert {card.shape for card in concept.cards} == set(Shape)
    assert all(card.threads for card in concept.cards)


def test_the_timeline_tells_the_pages_five_moments_and_the_address_in_order(exhibit):
    moments = exhibit.timeline.moments
    assert all(one.date.middle <= next_.date.middle for one, next_ in pairwise(moments))
    by_page = [str(moment.date) for moment in moments if moment.standing is Standing.PAGE]
    assert by_page == ["1994", "2003-05-01", "2012-09-10", "2015-09-25", "2020-03-11", "2020-09-25"]
    since = [str(moment.date) for moment in moments if moment.standing is Standing.SINCE]
    assert since == ["2022-02-08", "2023-06", "2024-04-02"]


def test_two_moments_share_one_sentence_of_the_page(exhibit):
    moments = {moment.id: moment for moment in exhibit.timeline.moments}
    first, rest = moments["human-security-now"].words, moments["common-understanding"].words
    assert first is not None
    assert rest is not None
    assert (first.elided_start, first.elided_end) == (False, True)
    assert (rest.elided_start, rest.elided_end) == (True, False)
    assert "the late Sadako Ogata, former UN High Commissioner for Refugees" in first.text


def test_the_pandemic_has_no_end(exhibit):
    ends = {period.id: period.end for period in exhibit.timeline.periods}
    assert ends["pandemic"] is None
    assert str(ends["commission"]) == "2003-05-01"


def test_the_loan_is_drawn_from_figures(exhibit):
    loan = exhibit.address.loan
    assert (loan.yen, loan.dollars, loan.first_yen) == (500, 4.5, 50)
    assert (str(loan.start), str(loan.end)) == ("2020-04", "2022-03")
    economies = exhibit.address.remarks[2]
    assert "up to ¥500 billion (US$4.5 billion)" in economies.words.text


def test_each_thread_runs_through_the_three_places_and_names_itself_in_the_words(exhibit):
    assert len(exhibit.threads) == 7
    for thread in exhibit.threads:
        assert tuple(station.place for station in thread.stations) == tuple(Place)
        for station in thread.stations:
            assert set(touched(station.passage).values()) == {thread.id}


def test_every_statement_leads_to_a_source_with_a_name_and_a_publisher(exhibit):
    sources = {source.id: source for source in exhibit.sources}
    credits_ = [
        exhibit.concept.credit,
        exhibit.address.loan.credit,
        *(card.credit for card in exhibit.concept.cards),
        *(moment.credit for moment in exhibit.timeline.moments),
        *(moment.background for moment in exhibit.timeline.moments if moment.background),
        *(station.credit for thread in exhibit.threads for station in thread.stations),
    ]
    for credit in credits_:
        assert credit.words
        assert sources[credit.source].title
        assert sources[credit.source].publisher
    assert [source.id for source in exhibit.sources if source.featured] == [
        "mofa-page",
        "un-resolutions",
        "commission-report",
        "address-text",
    ]


def test_icons_are_in_the_icon_font(exhibit):
    found = importlib.util.find_spec("qtawesome")
    assert found is not None
    assert found.origin is not None
    charmap = next(Path(found.origin).parent.glob("fonts/phosphor-charmap-*.json"))
    names = json.loads(charmap.read_text(encoding="utf-8"))
    assert [remark.icon for remark in exhibit.address.remarks if remark.icon not in names] == []


def test_english_is_there_and_loads_at_once(real):
    assert "en" in available(real)
    load(real)
    started = time.perf_counter()
    load(real)
    assert time.perf_counter() - started < 0.1


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        pytest.param(
            STRUCTURE,
            'date = "2015-09-25"\nstanding',
            'date = "2015-13-01"\nstanding',
            ["moments.agenda-2030.date", "'2015-13-01' is no day of the calendar"],
            id="a month too many",
        ),
        pytest.param(
            STRUCTURE,
            'date = "1994"\nstanding',
            'date = "early 1994"\nstanding',
            ["moments.hdr-1994.date", "is no date", "Write 1990s, 1994, 2012-09 or 2012-09-10"],
            id="no date",
        ),
        pytest.param(
            STRUCTURE,
            'date = "2015-09-25"\nstanding',
            "date = 2015-09-25\nstanding",
            ["moments.agenda-2030.date", "quotation marks", 'Write "2015-09-25"'],
            id="a date without quotation marks",
        ),
        pytest.param(
            STRUCTURE,
            'date = "2015-09-25"\nstanding',
            'date = "2051-09-25"\nstanding',
            ["moments.agenda-2030.date", "2051-09-25 is not between 1990 and 2025"],
            id="a date off the axis",
        ),
        pytest.param(
            STRUCTURE,
            'end = "2003-05-01"',
            'end = "2000"',
            ["periods.commission.end", "2000 is before 2001"],
            id="a period that ends before it starts",
        ),
        pytest.param(
            STRUCTURE,
            'threads = ["no-one-behind"]\n\n[moments.pandemic]',
            'threads = ["no-one-behnid"]\n\n[moments.pandemic]',
            ["moments.agenda-2030.threads", "names no thread", "Did you mean “no-one-behind”?"],
            id="a thread that names nothing",
        ),
        pytest.param(
            STRUCTURE,
            'address.item = "economies"',
            'address.item = "economy"',
            ["threads.freedom-from-want.address.item", "Did you mean “economies”?"],
            id="a thread that leads nowhere",
        ),
        pytest.param(
            STRUCTURE,
            'timeline.item = "agenda-2030"',
            'timeline.item = "trust-fund"',
            ["threads.no-one-behind.timeline.item", "does not name the thread"],
            id="a thread that leads to an item without it",
        ),
        pytest.param(
            STRUCTURE,
            'background = "hdr-1994"',
            'background = "hdr-1995"',
            ["moments.hdr-1994.background", "names no source", "Did you mean “hdr-1994”?"],
            id="a source that is not there",
        ),
        pytest.param(
            STRUCTURE,
            'credit = "mofa-page"\nbackground = "hdr-1994"',
            'credit = "un-resolutions"\nbackground = "hdr-1994"',
            ["moments.hdr-1994.credit", "quoted from “mofa-page”"],
            id="words credited to another document",
        ),
        pytest.param(
            STRUCTURE,
            'shape = "hill"',
            'shape = "hil"',
            ["cards.empowerment.shape", "'hil' is not known here", "'arc', 'hill'"],
            id="a shape that is not drawn",
        ),
        pytest.param(
            STRUCTURE,
            'kind = "dropped"',
            'kind = "gone"',
            ["corrections.0.kind", "'gone' is not known here"],
            id="a kind of correction that is not known",
        ),
        pytest.param(
            STRUCTURE,
            'importance = 9\ncredit = "mofa-page"\nbackground = "hdr-1994"',
            'importence = 9\ncredit = "mofa-page"\nbackground = "hdr-1994"',
            [
                "moments.hdr-1994.importence: this name is not known here",
                "Did you mean “importance”?",
                "moments.hdr-1994.importance: this is missing",
            ],
            id="an unknown key",
        ),
        pytest.param(
            STRUCTURE,
            "line = 18 }",
            "lime = 18 }",
            ["moments.hdr-1994.words.lime", "Did you mean “line”?"],
            id="an unknown key inside braces",
        ),
        pytest.param(
            STRUCTURE,
            'threads = ["dignity"]',
            'threads = "dignity"',
            ["cards.dignity.threads: 'dignity' is no list", 'Write ["…", "…"].'],
            id="a word for a list",
        ),
        pytest.param(
            STRUCTURE,
            "[moments.trust-fund]",
            "[moments.hdr-1994]",
            ["[moments.hdr-1994] is there twice", "rename one"],
            id="an id used twice",
        ),
        pytest.param(
            STRUCTURE,
            '"concept.heading" =',
            '"concept.haeding" =',
            ["“concept.haeding” names no words of text/en.toml"],
            id="a heading that is no text",
        ),
        pytest.param(
            STRUCTURE,
            'url = "https://www.un.org',
            'url = "www.un.org',
            ["sources.un-resolutions.url", "is no address"],
            id="an address that no phone understands",
        ),
        pytest.param(
            STRUCTURE,
            'language = "ja"\nname',
            'language = "en"\nname',
            ["welcomes.1.language", "“en” is welcomed twice"],
            id="a language welcomed twice",
        ),
        pytest.param(
            ENGLISH,
            'title = "The 2030 Agenda"',
            "title = The 2030 Agenda",
            [", line ", "not written as TOML", "Check the quotation marks"],
            id="a text without quotation marks",
        ),
        pytest.param(
            ENGLISH,
            'title = "The 2030 Agenda"\n',
            "",
            ["moments.agenda-2030.title: this is missing", "Write: title = …"],
            id="a missing text",
        ),
        pytest.param(
            ENGLISH,
            'title = "The 2030 Agenda"\n',
            'title = ""\n',
            ["moments.agenda-2030.title: this is empty"],
            id="an empty text",
        ),
        pytest.param(
            ENGLISH,
            'title = "The 2030 Agenda"\n',
            "title = 2030\n",
            ["moments.agenda-2030.title: 2030 is no text"],
            id="a number for a text",
        ),
        pytest.param(
            ENGLISH,
            "[moments.trust-fund]",
            "[moments.trust-fonds]",
            [
                "moments.trust-fund: the words for this item of exhibit.toml are missing",
                "moments.trust-fonds: these words belong to no item",
                "Did you mean “trust-fund”?",
            ],
            id="words for no item",
        ),
        pytest.param(
            ENGLISH,
            "[dignity](dignity), free",
            "[dignity](dignitiy), free",
            ["concept.definition", "“dignitiy”, which is no card", "Did you mean “dignity”?"],
            id="a phrase that leads nowhere",
        ),
        pytest.param(
            ENGLISH,
            "[want](want).",
            "want.",
            ["concept.definition: no phrase leads to the card “want”"],
            id="a card that nothing opens",
        ),
        pytest.param(
            ENGLISH,
            "[a threat to the lives](freedom-from-fear), livelihoods and [dignity]",
            "[a threat to the lives](health-for-all), livelihoods and [dignity]",
            ["remarks.crisis.words", "“health-for-all”, which is no thread of this item"],
            id="a phrase with a thread that the remark does not have",
        ),
        pytest.param(
            ENGLISH,
            "[want](want).",
            "[want](want.",
            ["concept.definition: a bracket stands alone", "Write [words](name)."],
            id="a broken bracket",
        ),
        pytest.param(
            ENGLISH,
            'light = "One light: ¥1 billion"',
            'lights = "One light: ¥1 billion"',
            [
                "remarks.economies.captions.light: the picture “loan” needs this caption",
                "remarks.economies.captions.lights: the picture “loan” has no such caption",
            ],
            id="a caption under another name",
        ),
        pytest.param(
            ENGLISH,
            'background = "A/RES/66/290"\n',
            "",
            ["moments.common-understanding.background", "belong together"],
            id="a background without its name",
        ),
    ],
)
def test_a_curators_mistake_is_told_by_its_place_and_its_remedy(pack, edit, file, old, new, told):
    edit(file, old, new)
    message = refusal(pack)
    assert file in message
    assert [words for words in told if words not in message] == [], message


@pytest.mark.parametrize(
    "wrong", ["a = " + 5000 * "9", "a = " + 5000 * "["], ids=["digits", "lists"]
)
def test_what_is_beyond_all_measure_is_told(pack, wrong):
    (pack / STRUCTURE).write_text(wrong, encoding="utf-8")
    assert "beyond all measure" in refusal(pack)


def test_a_problem_names_the_very_line(pack, edit):
    edit(STRUCTURE, 'date = "2015-09-25"\nstanding', 'date = "2015-13-01"\nstanding')
    lines = (pack / STRUCTURE).read_text(encoding="utf-8").splitlines()
    with pytest.raises(ContentError) as refused:
        load(pack)
    (problem,) = refused.value.problems
    assert problem.line is not None
    assert lines[problem.line - 1] == 'date = "2015-13-01"'


def test_a_key_inside_a_list_is_found_on_its_line(pack, edit):
    edit(STRUCTURE, 'has = "Propose that we"\n', 'hat = "Propose that we"\n')
    lines = (pack / STRUCTURE).read_text(encoding="utf-8").splitlines()
    with pytest.raises(ContentError) as refused:
        load(pack)
    named = {problem.path: problem.line for problem in refused.value.problems}
    line = named["corrections.9.hat"]
    assert line is not None
    assert lines[line - 1] == 'hat = "Propose that we"'


def test_mistakes_in_both_files_are_told_at_once(pack, edit):
    edit(STRUCTURE, 'date = "1994"\nstanding', 'date = "94"\nstanding')
    edit(ENGLISH, 'subtitle = "One idea in three places"\n', "")
    assert len(refusal(pack).splitlines()) == 2


@pytest.mark.parametrize("missing", [STRUCTURE, ENGLISH])
def test_a_missing_file_is_named(pack, missing):
    (pack / missing).unlink()
    assert refusal(pack) == f"{missing}: the file is missing. Put it back."


def test_a_folder_with_nothing_in_it_is_refused_in_words(tmp_path):
    assert refusal(tmp_path).count("the file is missing") == 2


def test_a_file_in_another_encoding_is_refused(pack):
    (pack / ENGLISH).write_text('title = "Sécurité"', encoding="latin-1")
    assert "not in UTF-8" in refusal(pack)


@pytest.mark.parametrize("language", ["jp", "../exhibit", ""])
def test_a_language_that_has_no_words_is_refused(pack, language):
    assert f"text/{language}.toml: the file is missing" in refusal(pack, language)


def test_a_language_read_from_right_to_left_says_so(pack):
    (pack / "text" / "ar.toml").write_bytes((pack / ENGLISH).read_bytes())
    assert {"ar", "en"} <= set(available(pack))
    assert load(pack, "ar").right_to_left
