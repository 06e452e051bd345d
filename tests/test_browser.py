"""The page of a brief in a real browser: no scroll sideways, no script, one sheet of paper."""

import json
import re
import shutil
import subprocess
from html import escape, unescape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from coffee.coach.brief import Brief, Section
from coffee.formats.documents import brief_html

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), "")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--no-first-run",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
)

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="no chromium on PATH")

FRENCH = """\
Nour El Amrani
jeudi 26 novembre, 15 h
Café de la Gare · 30 minutes
Qui
  responsable batteries, Saft · via Karim Benali
Commencer
  « J'ai 30 minutes, jusqu'à 15 h 30 : profitons-en. »
  « J'ai lu une ou deux choses avant de venir : sa conférence de Lyon sur le recyclage. \
Qu'est-ce qu'on ne lit jamais sur votre métier ? »
Questions
  1  Je m'attaque à la réparation des machines. À ma place, par quoi commenceriez-vous ?
  2  Qu'est-ce qu'il vous a fallu désapprendre en route ?
  3  Quelle décision laissez-vous mûrir en ce moment ?
  4  À quelle habitude d'équipe ne renonceriez-vous pour rien au monde ?
  5  Qu'est-ce que votre métier a réglé depuis longtemps et que le mien cherche encore ?
Savoir
  profil : thèse sur les anodes, puis l'usine en 2019
  entreprise : une ligne pilote à Bordeaux, en retard de six mois
  actualité : sa conférence de Lyon sur le recyclage
  en commun : Karim, et le projet lyonnais
  publications : elle écrit peu, mais bien
  ce qui lui tient à cœur : que les techniciens soient cités
  à décider : garder ou non la ligne pilote au-delà de juin
Offrir
  un mot à l'équipe de Grenoble, et l'article sur les anodes
  à échanger : notre méthode pour suivre les rebuts, contre la leur
Chercher
  un conseil sur un problème
  son avis sur notre banc d'essai
  pour mes proches : ma cousine Inès, qui cherche un premier poste en électrochimie
  à apprendre : ce que l'atelier sait et que le laboratoire ignore
Message
  J'aide les usines à trouver les pertes que personne ne mesure.
  sujet à aborder : la réparation des machines
Si on me demande
  un emploi ? ça dépend : lire un CV et le transmettre à Sophie
  un conseil ? oui : vingt minutes au téléphone, la semaine suivante
  une recommandation ? non
  un investissement ? non
  une collaboration ? ça dépend : un premier essai, avec l'accord de son directeur
  pour dire non : « Je préfère un non clair à un vague peut-être : là-dessus, je ne pourrai \
pas vous aider. Gardons le temps qui nous reste pour ce que je peux faire. »
Conclure
  Une visite de la ligne pilote : le 10 ou le 12 décembre, à 9 h.
"""

ENGLISH = """\
Nour El Amrani
Thursday 26 November, 15:00
Café de la Gare · 30 minutes
Who
  battery lead at Saft · through Karim Benali
Open
  "I have 30 minutes, until 15:30: let's make the most of them."
  "I read a little before coming: her Lyon talk on recycling. What would I never read about \
your work?"
Ask
  1  I'm about to take on repairing machines. Where would you start, in my place?
  2  What did you have to unlearn along the way?
  3  Which decision are you leaving open for now?
  4  Which habit of your team would you never give up?
  5  What has your trade long since solved that mine may still struggle with?
Know
  profile: a thesis on anodes, then the factory in 2019
  company: a pilot line in Bordeaux, six months late
  news: her Lyon talk on recycling
  in common: Karim, and the Lyon project
  posts: she writes little, but well
  what they care about: that technicians get credit
  on their desk: whether to keep the pilot line after June
Offer
  an introduction to the Grenoble team, and the paper on anodes
  to trade: our way of tracking scrap, against theirs
Look for
  advice on a problem
  her opinion on our test bench
  for someone close: my cousin Inès, looking for a first job in electrochemistry
  to learn: what the workshop knows and the laboratory does not
Message
  I help plants find the loss that nobody measures.
  bring up: repairing machines
If they ask for
  a job? it depends: read a CV and pass it on to Sophie
  advice? yes: twenty minutes by phone, the week after
  a reference? no
  an investment? no
  a collaboration? it depends: a first trial on one line, with her manager's word
  to say no: "I'd rather give you a clear no than a vague maybe: I can't help with that. \
Let's spend the time we have left where I can."
Close
  A visit of the pilot line: 10 or 12 December, at nine.
"""

HOSTILE = (
    "x" * 10_000,
    "https://example.org/" + "a-b/" * 300,
    "لقاء مع نور في مقهى المحطة",
    "<script>window.pwned = 1</script>",
    "</style><img src=//example.org/x onerror='window.pwned = 1'>",
    '"><iframe srcdoc="<script>parent.pwned = 1</script>"></iframe>',
    "<meta http-equiv=refresh content='0; url=https://example.org'>",
)


def read(page: str) -> Brief:
    """A brief written as its plain text reads."""
    name, moment, place, *rows = page.splitlines()
    sections: list[Section] = []
    for row in rows:
        if row.startswith("  "):
            last = sections.pop()
            sections.append(Section(last.title, (*last.lines, row[2:])))
        else:
            sections.append(Section(row, ()))
    return Brief(name, moment, place, tuple(sections))


FULL = {"fr": read(FRENCH), "en": read(ENGLISH)}
PAGES = {lang: brief_html(brief, lang) for lang, brief in FULL.items()}
PAGES |= {
    text: brief_html(Brief(text, text, text, (Section(text, ("1  " + text,)),)), "en")
    for text in HOSTILE
}
WIDTHS = (320, 360, 600, 1280)

MEASURE = """
const colours = (look, at) => [at, ...["h1", "p", "p + p", "h2", "li"]]
  .map(one => getComputedStyle(look.querySelector(one)))
  .map((style, n) => n ? style.color : style.backgroundColor);
onload = () => document.querySelector("output").textContent = JSON.stringify(
  [...document.querySelectorAll("iframe")].map(frame => {
    const look = frame.contentDocument, root = look.documentElement;
    const h2 = look.querySelector("h2").getBoundingClientRect();
    const list = look.querySelector("ul, ol").getBoundingClientRect();
    return {
      width: root.clientWidth, spread: root.scrollWidth, colours: colours(look, "html"),
      elements: look.querySelectorAll("*").length, beside: list.left >= h2.right,
      name: look.querySelector("h1").textContent, text: look.body.innerText,
      fetched: frame.contentWindow.performance.getEntriesByType("resource").length,
      pwned: "pwned" in frame.contentWindow || "pwned" in window,
    };
  }));
"""


def browse(*arguments: str) -> str:
    """What chromium prints, from a new profile."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [CHROMIUM, *FLAGS, f"--user-data-dir={profile}", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout


def measure(folder: Path, *arguments: str) -> dict[tuple[str, int], Any]:
    """What each page is like at each width."""
    shown = [(name, width) for name in PAGES for width in WIDTHS]
    frames = (
        f'<iframe style="width: {width}px" srcdoc="{escape(PAGES[name])}"></iframe>'
        for name, width in shown
    )
    style = ":root { color-scheme: light dark } iframe { border: 0; height: 700px }"
    page = f"<!doctype html><meta charset=utf-8><style>{style}</style>{''.join(frames)}"
    (folder / "frames.html").write_text(
        f"{page}<output></output><script>{MEASURE}</script>", encoding="utf-8"
    )
    dumped = browse(*arguments, "--dump-dom", (folder / "frames.html").as_uri())
    found = re.search(r"<output>(.*)</output>", dumped, re.DOTALL)
    assert found
    return dict(zip(shown, json.loads(unescape(found[1])), strict=True))


@pytest.fixture(scope="module")
def light(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, int], Any]:
    return measure(tmp_path_factory.mktemp("light"))


@pytest.fixture(scope="module")
def dark(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, int], Any]:
    folder = tmp_path_factory.mktemp("dark")
    return measure(folder, "--blink-settings=preferredColorScheme=0")


def luminance(colour: str) -> float:
    """How bright `rgb(r, g, b)` is, as the guidelines on contrast reckon it."""
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_nothing_scrolls_sideways_at_any_width(light: dict[tuple[str, int], Any]) -> None:
    assert not [at for at, page in light.items() if page["spread"] > page["width"]]


def test_titles_stand_beside_their_lines_and_above_them_on_a_phone(
    light: dict[tuple[str, int], Any],
) -> None:
    beside = {width: light["fr", width]["beside"] for width in WIDTHS}
    assert beside == {320: False, 360: False, 600: True, 1280: True}


def test_nothing_runs_and_nothing_is_fetched(light: dict[tuple[str, int], Any]) -> None:
    assert not [at for at, page in light.items() if page["pwned"] or page["fetched"]]


def test_text_makes_no_element(light: dict[tuple[str, int], Any]) -> None:
    assert len({light[text, 360]["elements"] for text in HOSTILE}) == 1
    assert all(light[text, 360]["name"] == text for text in HOSTILE)


def test_every_line_is_shown(light: dict[tuple[str, int], Any]) -> None:
    for lang, brief in FULL.items():
        shown = " ".join(light[lang, 360]["text"].split())
        for section in brief.sections:
            lines = [re.sub(r"^\d  ", "", line) for line in section.lines]
            assert not [line for line in lines if line not in shown]


def test_colours_are_readable_by_day_and_by_night(
    light: dict[tuple[str, int], Any], dark: dict[tuple[str, int], Any]
) -> None:
    for pages, by_day in ((light, True), (dark, False)):
        paper, *inks = pages["fr", 360]["colours"]
        assert (luminance(paper) > 0.5) is by_day
        assert min(contrast(paper, ink) for ink in inks) >= 4.5


@pytest.mark.parametrize("paper", ["A4", "letter"])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_full_brief_prints_on_one_page(lang: str, paper: str, tmp_path: Path) -> None:
    assert len(FULL[lang].sections) == 9
    assert sum(len(section.lines) for section in FULL[lang].sections) == 30
    page = PAGES[lang].replace("</style>", f"@page {{ size: {paper} }}</style>")
    (tmp_path / "brief.html").write_text(page, encoding="utf-8")
    printed = tmp_path / "brief.pdf"
    to = (f"--print-to-pdf={printed}", "--no-pdf-header-footer")
    browse(*to, (tmp_path / "brief.html").as_uri())
    assert len(re.findall(rb"/Type\s*/Page\b", printed.read_bytes())) == 1
