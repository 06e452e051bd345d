"""Contacts of other programs: every shape of file read without loss, or refused in one sentence."""

import contextlib
import csv
import io
import re
import stat
import zipfile
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coffee.coach.contacts import Record, Skipped, Source
from coffee.coach.plain_text import tidy, tidy_lines
from coffee.errors import CannotRead, NoContacts
from coffee.formats import contact_csv, vcards
from coffee.formats.contact_files import sources
from coffee.formats.contact_text import day, decoded
from coffee.formats.people_out import Card
from coffee.formats.people_out import vcards as written_cards

PREAMBLE = 'Notes:\n"When exporting your connection data, some addresses are missing."\n\n'
LINKEDIN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROWS = (
    'Zoé,Brûlé,https://www.linkedin.com/in/zoe,zoe@example.org,"Loom, Inc.",Weaver,27 Mar 2026\n'
    "Dmitri,Ørsted,https://www.linkedin.com/in/dmitri,,Kiln,Potter,03 Feb 2024\n"
)


class Heard:
    """A source, all of it read."""

    def __init__(self, source: Source) -> None:
        self.name, self.origin, self.notes = source.name, source.origin, source.notes
        entries = list(source.entries)
        self.records = [one for one in entries if isinstance(one, Record)]
        self.skipped = [one for one in entries if isinstance(one, Skipped)]


@pytest.fixture
def read(tmp_path: Path):  # type: ignore[no-untyped-def]
    """The one source in a file of these bytes."""

    def put(data: bytes | str, name: str = "contacts.csv") -> Heard:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        (source,) = sources(str(path))
        return Heard(source)

    return put


def names(source: Heard) -> list[str]:
    return [record.name for record in source.records]


# LinkedIn


def test_linkedin_is_read_below_its_preamble(read) -> None:  # type: ignore[no-untyped-def]
    source = read(PREAMBLE + LINKEDIN + ROWS)
    assert source.origin == "linkedin" and source.skipped == []
    assert source.records[0] == Record(
        line=6 - 1, name="Zoé Brûlé", emails=("zoe@example.org",), company="Loom, Inc.",
        role="Weaver", link="https://www.linkedin.com/in/zoe", connected="2026-03-27",
    )  # fmt: skip
    assert source.records[1].emails == ()


@pytest.mark.parametrize(
    "before",
    ["", PREAMBLE, "Notes:,,,,,,\n,,,,,,\n", 'Notes:\n"a lone quote\n\n', "Remarques :\n\n\n"],
)
def test_whatever_stands_before_the_header(read, before: str) -> None:  # type: ignore[no-untyped-def]
    assert names(read(before + LINKEDIN + ROWS)) == ["Zoé Brûlé", "Dmitri Ørsted"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r\r\n", "\r"])
def test_whatever_the_encoding_and_the_line_ends(read, encoding: str, ends: str) -> None:  # type: ignore[no-untyped-def]
    text = (PREAMBLE + LINKEDIN + ROWS).replace("\n", ends)
    source = read(text.encode(encoding))
    assert names(source) == ["Zoé Brûlé", "Dmitri Ørsted"] and source.notes == ()


def test_a_file_of_windows_keeps_its_accents(read) -> None:  # type: ignore[no-untyped-def]
    assert names(read((LINKEDIN + ROWS).replace("Ø", "O").encode("cp1252")))[0] == "Zoé Brûlé"


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "cp850"])
def test_accents_from_before_unicode_stay_whoever_wrote_them(read, encoding: str) -> None:  # type: ignore[no-untyped-def]
    rows = (
        "Éloïse,Dûchêne,https://l.example/e,,Crédit Forêt,Chargée,15-janv-24\n"
        "Hervé,Guérin,https://l.example/h,,LEFÈVRE & FILS,Acheteur à Nîmes,3-févr-19\n"
    )
    source = read((LINKEDIN + rows).encode(encoding))
    assert names(source) == ["Éloïse Dûchêne", "Hervé Guérin"] and source.notes == ()
    assert [one.company for one in source.records] == ["Crédit Forêt", "LEFÈVRE & FILS"]
    assert source.records[1].role == "Acheteur à Nîmes"


@pytest.mark.parametrize("text", ["it’s “fine” – ok", "chargé d’affaires", "« à voir » …", "20 €"])
def test_the_quotation_marks_of_windows_are_no_letters_of_a_mac(text: str) -> None:
    read = decoded(text.encode("cp1252"))
    assert read and list(read.lines()) == [text]


def test_a_zero_in_the_middle_is_a_bad_byte_and_no_binary_file(read) -> None:  # type: ignore[no-untyped-def]
    source = read((LINKEDIN + ROWS).encode().replace(b"Weaver", b"Wea\0ver"))
    assert names(source) == ["Zoé Brûlé", "Dmitri Ørsted"] and source.notes == ("bad_bytes",)
    assert source.records[0].role == "Wea\ufffdver"


def test_one_bad_byte_costs_one_character_and_is_said(read) -> None:  # type: ignore[no-untyped-def]
    source = read((LINKEDIN + ROWS).encode().replace(b"Weaver", b"Wea\xffver"))
    assert names(source)[0] == "Zoé Brûlé" and source.records[0].role == "Wea\ufffdver"
    assert source.notes == ("bad_bytes",)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_columns_go_by_name_in_any_order(read, separator: str) -> None:  # type: ignore[no-untyped-def]
    header = [
        "Connected On",
        "Position",
        "Last Name",
        "First Name",
        "URL",
        "Company",
        "Email Address",
    ]
    row = ["15-Jan-24", "Weaver", "Brûlé", "Zoé", "https://l.example/z", "Loom", "z@example.org"]
    (record,) = read("\n".join(map(separator.join, (header, row)))).records
    assert (record.name, record.connected, record.company) == ("Zoé Brûlé", "2024-01-15", "Loom")


def test_a_french_export_is_read(read) -> None:  # type: ignore[no-untyped-def]
    text = "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,En relation depuis\n"
    (record,) = read(
        text + "Zoé,Brûlé,https://l.example/z,z@example.org,Métier,Lissière,27 mars 2026\n"
    ).records
    assert record.company == "Métier" and record.connected == "2026-03-27"


@pytest.mark.parametrize(
    "header",
    [
        "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,En relation depuis le",
        "Prénom,Nom de famille,Lien du profil,E-mail,Société,Fonction,Connexion",
        "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date d’un nom inconnu",
    ],
)
def test_a_french_header_is_known_whatever_its_words(read, header: str) -> None:  # type: ignore[no-untyped-def]
    source = read(f"{header}\nÉlise,d’Aubigné,https://l.example/e,,EDF,Ingénieure,3 oct. 2023\n")
    (record,) = source.records
    assert source.origin == "linkedin" and record.company == "EDF"
    assert record.connected == "2023-10-03" or list(record.extra.values()) == ["3 oct. 2023"]


def test_a_separator_of_lines_within_a_name_loses_nobody(read) -> None:  # type: ignore[no-untyped-def]
    rows = LINKEDIN + ROWS.replace("Zoé", "Zo\u2028é").replace("Dmitri", "Dmi\x0ctri", 1)
    assert len(read(rows).records) == 2


def test_rows_of_commas_are_no_rows(read) -> None:  # type: ignore[no-untyped-def]
    source = read(LINKEDIN + ROWS + ",,,,,,\n\n   \n" + ",,,,,,\n")
    assert len(source.records) == 2 and source.skipped == []


def test_an_unclosed_quote_costs_its_own_row_only(read) -> None:  # type: ignore[no-untyped-def]
    broken = 'Ann,"Lee,https://l.example/a,,Kiln,Potter,01 Jan 2024\n'
    source = read(LINKEDIN + broken + ROWS)
    assert names(source) == ["Zoé Brûlé", "Dmitri Ørsted"]
    assert [(one.line, one.why) for one in source.skipped] == [(2, "open_quote")]


def test_an_unclosed_quote_swallows_no_row_with_quotes_of_its_own(read) -> None:  # type: ignore[no-untyped-def]
    broken = 'Ann,Lee,https://l.example/a,,"Kiln,Potter,01 Jan 2024\n'
    source = read(LINKEDIN + broken + "".join(reversed(ROWS.splitlines(keepends=True))))
    assert names(source) == ["Dmitri Ørsted", "Zoé Brûlé"]
    assert [(one.line, one.why) for one in source.skipped] == [(2, "open_quote")]


def test_a_quote_within_a_word_is_a_character(read) -> None:  # type: ignore[no-untyped-def]
    source = read(
        LINKEDIN + 'Ann,Lee,https://l.example/a,,Kiln 5" wide,Potter,01 Jan 2024\n' + ROWS
    )
    assert source.records[0].company == 'Kiln 5" wide' and len(source.records) == 3


def test_blanks_before_a_quote_are_none_of_the_cell(read) -> None:  # type: ignore[no-untyped-def]
    header = " ; ".join(f'"{name}"' for name in LINKEDIN.strip().upper().split(","))
    row = '"Zoé"; "Brûlé";"l.example/z";""; "Loom; Inc"; "A\nB";"1.2.2024"'
    (record,) = read(f"{header}\n{row}").records
    assert (record.name, record.company, record.role) == ("Zoé Brûlé", "Loom; Inc", "A B")


def test_a_quoted_cell_of_several_lines_is_one_cell(read) -> None:  # type: ignore[no-untyped-def]
    text = "First Name,Last Name,Company,Job Title,E-mail Address,Notes,Birthday\n"
    source = read(text + 'Ann,Lee,Kiln,Potter,a@example.org,"Met in May,\ncalls ""Annie""",\n')
    assert source.records[0].note == 'Met in May,\ncalls "Annie"'


def test_a_cell_of_a_megabyte_and_a_million_commas_cost_their_rows(read) -> None:  # type: ignore[no-untyped-def]
    huge = f"Ann,{'x' * 1_000_000},,,,,\n" + "," * 1_000_000 + "\n"
    source = read(LINKEDIN + huge + ROWS)
    assert len(source.records) == 2
    assert [one.why for one in source.skipped] == ["too_long", "too_long"]


def test_the_lines_of_a_quoted_megabyte_are_nobody(read) -> None:  # type: ignore[no-untyped-def]
    source = read(LINKEDIN + 'Ann,"' + "x\n" * 500_000 + '",,,,,\n' + ROWS)
    assert names(source) == ["Zoé Brûlé", "Dmitri Ørsted"]
    assert [(one.line, one.why) for one in source.skipped] == [
        (2, "open_quote"), (500_002, "open_quote")
    ]  # fmt: skip


def test_a_row_without_a_name_is_told(read) -> None:  # type: ignore[no-untyped-def]
    source = read(LINKEDIN + ",,https://l.example/a,,Kiln,Potter,01 Jan 2024\n" + ROWS)
    assert [(one.line, one.why) for one in source.skipped] == [(2, "nameless")]


def test_a_contact_that_is_but_a_mail_is_named_after_it(read) -> None:  # type: ignore[no-untyped-def]
    google = "First Name,Last Name,Organization Name,Labels,E-mail 1 - Value\n"
    source = read(google + ",,,,zoe@example.org\n,,Kiln,,\n")
    assert names(source) == ["zoe@example.org", "Kiln"]
    assert names(read(LINKEDIN + ",,,ann@example.org,Kiln,Potter,01 Jan 2024\n")) == [
        "ann@example.org"
    ]


@pytest.mark.parametrize("name", ["王 小明", "أحمد بن علي", "שרה כהן", "Nguyễn Thị Hương"])
def test_names_of_any_script_stay_as_they_are(read, name: str) -> None:  # type: ignore[no-untyped-def]
    first, last = name.split(" ", 1)
    (record,) = read(
        f"{LINKEDIN}{first},{last},https://l.example/a,,Kiln,Potter,01 Jan 2024\n"
    ).records
    assert record.name == name


# Google and Outlook


def test_google_old_and_new_headers_say_the_same(read) -> None:  # type: ignore[no-untyped-def]
    old = (
        "Name,Given Name,Additional Name,Family Name,Birthday,Notes,Group Membership,"
        "E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value,"
        "Organization 1 - Name,Organization 1 - Title,Website 1 - Value\n"
        "Zoé B. Brûlé,Zoé,B.,Brûlé, --12-25,Weaves,* myContacts ::: Lyon,Work,"
        "z@example.org ::: zoe@example.net,b@example.org,+33 1 ::: +33 2,Loom,Weaver,https://z.example\n"
    )
    new = (
        "First Name,Middle Name,Last Name,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,"
        "E-mail 2 - Value,Phone 1 - Value,Organization Name,Organization Title,Website 1 - Value\n"
        "Zoé,B.,Brûlé, --12-25,Weaves,* myContacts ::: Lyon,Work,"
        "z@example.org ::: zoe@example.net,b@example.org,+33 1 ::: +33 2,Loom,Weaver,https://z.example\n"
    )
    (first,), (second,) = read(old).records, read(new).records
    assert first == second
    assert first == Record(
        line=2, name="Zoé B. Brûlé", emails=("z@example.org", "zoe@example.net", "b@example.org"),
        phones=("+33 1", "+33 2"), company="Loom", role="Weaver", link="https://z.example",
        birthday="--12-25", note="Weaves", tags=("Lyon",),
    )  # fmt: skip


def test_google_in_french_is_read(read) -> None:  # type: ignore[no-untyped-def]
    text = (
        "Prénom,Deuxième prénom,Nom de famille,Prénom (phonétique),Nom de l’organisation,"
        "Intitulé du poste,Anniversaire,Notes,Libellés,E-mail 1 - Libellé,E-mail 1 - Valeur,"
        "Téléphone 1 - Libellé,Téléphone 1 - Valeur,Site Web 1 - Valeur\n"
        "Zoé,B.,Brûlé,zo-é,Cœur & Cie,Lissière,--12-25,Tisse,* myContacts ::: Lyon,Travail,"
        "z@example.org ::: zoe@example.net,Mobile,+33 1,https://z.example\n"
    )
    source = read(text)
    assert source.origin == "google"
    assert source.records[0] == Record(
        line=2, name="Zoé B. Brûlé", emails=("z@example.org", "zoe@example.net"),
        phones=("+33 1",), company="Cœur & Cie", role="Lissière", link="https://z.example",
        birthday="--12-25", note="Tisse", tags=("Lyon",), extra={"prenom (phonetique)": "zo-é"},
    )  # fmt: skip


def test_columns_of_outlook_are_known_by_what_their_names_say(read) -> None:  # type: ignore[no-untyped-def]
    text = (
        "Prénom;Nom de famille;Entreprise;Intitulé du poste;Courriel professionnel;"
        "Tél. portable;Télécopie fax;Date de naissance;Anniversaire de mariage;Type de messagerie\n"
        "Zoé;Brûlé;Cœur & Cie;Lissière;z@example.org;+33 6;+33 9;14/07/1980;0/0/00;SMTP\n"
    )
    (record,) = read(text).records
    assert (record.company, record.role) == ("Cœur & Cie", "Lissière")
    assert (record.emails, record.phones) == (("z@example.org",), ("+33 6",))
    assert record.birthday == "1980-07-14" and record.extra == {"telecopie fax": "+33 9"}


def test_a_day_above_twelve_tells_on_which_side_of_the_ocean_outlook_is(read) -> None:  # type: ignore[no-untyped-def]
    header = "First Name,Last Name,Company,E-mail Address,Birthday\n"
    british = read(header + "Ann,Lee,Kiln,,03/04/1980\nBo,Ray,Kiln,,25/12/1979\n")
    assert [one.birthday for one in british.records] == ["1980-04-03", "1979-12-25"]
    american = read(header + "Ann,Lee,Kiln,,03/04/1980\nBo,Ray,Kiln,,12/25/1979\n")
    assert [one.birthday for one in american.records] == ["1980-03-04", "1979-12-25"]


def test_what_google_labels_keeps_its_label(read) -> None:  # type: ignore[no-untyped-def]
    text = (
        "First Name,Last Name,Labels,E-mail 1 - Value,Relation 1 - Label,Relation 1 - Value,"
        "Relation 2 - Label,Relation 2 - Value,Event 1 - Label,Event 1 - Value,"
        "Custom Field 1 - Label,Custom Field 1 - Value\n"
        "Zoé,Brûlé,,z@example.org,Child,Max,Child,Mia,* Anniversary,2010-05-05,,Félix\n"
    )
    (record,) = read(text).records
    assert record.extra == {
        "Child": "Max; Mia", "Anniversary": "2010-05-05", "custom field 1 - value": "Félix"
    }  # fmt: skip


def test_outlook_in_french_repeats_its_columns(read) -> None:  # type: ignore[no-untyped-def]
    text = (
        '"Nom","Titre","Prénom","Nom","Société ","Titre","Adresse de messagerie",'
        '"Tél. mobile","Anniversaire","Catégories","Notes"\n'
        '"Zoé Brûlé","Mme","Zoé","Brûlé","Cœur & Cie","Lissière","z@example.org",'
        '"+33 6","14/7/1980","Lyon;Textile","« à rappeler »"\n'
    )
    source = read(text.encode("cp1252"))
    (record,) = source.records
    assert source.origin == "outlook"
    assert (record.name, record.company, record.role) == ("Zoé Brûlé", "Cœur & Cie", "Lissière")
    assert (record.birthday, record.tags) == ("1980-07-14", ("Lyon", "Textile"))
    assert record.note == "« à rappeler »" and record.extra["titre"] == "Mme"


def test_outlook_in_english_puts_the_month_first(read) -> None:  # type: ignore[no-untyped-def]
    text = "First Name,Last Name,Company,Job Title,E-mail Address,Mobile Phone,Birthday,Notes\n"
    (record,) = read(text + "Ann,Lee,Kiln,Potter,a@example.org,555,3/4/1980,\n").records
    assert record.birthday == "1980-03-04" and record.phones == ("555",)


def test_a_date_of_zeros_is_none_and_an_odd_one_is_kept_as_it_is(read) -> None:  # type: ignore[no-untyped-def]
    text = "First Name,Last Name,Company,Job Title,E-mail Address,Mobile Phone,Birthday,Notes\n"
    rows = "Ann,Lee,,,a@example.org,,0/0/00,\nBob,Ray,,,b@example.org,,next spring,\n"
    none, odd = read(text + rows).records
    assert none.birthday == "" and none.extra == {}
    assert odd.birthday == "" and odd.extra == {"birthday": "next spring"}


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("27 Mar 2026", "2026-03-27"), ("15-Jan-24", "2024-01-15"), ("1er août 2025", "2025-08-01"),
        ("15 janv. 2024", "2024-01-15"), ("March 5, 2024", "2024-03-05"),
        ("20240115", "2024-01-15"),
        ("2024-01-15T10:00:00Z", "2024-01-15"), ("--0229", "--02-29"), ("31 Feb 2024", ""),
        ("15 brumaire 2024", ""), ("", ""), ("0/0/00", ""), ("7.3.2024", "2024-03-07"),
    ],
)  # fmt: skip
def test_a_day_is_read_or_left(text: str, iso: str) -> None:
    assert day(text) == iso


# vCards


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


FULL = (
    "N:Brûlé;Zoé;B.;Mme;", "FN:Mme Zoé B. Brûlé", "ORG:Loom;R&D", "TITLE:Weaver",
    "item1.EMAIL;TYPE=INTERNET:z@example.org", "EMAIL;TYPE=PREF:zoe@example.net",
    "TEL;TYPE=CELL:+33 6", "BDAY:1980-07-14", "URL:https://z.example",
    "NOTE:One\\, two\\;\\nthree", "CATEGORIES:Lyon,Textile",
)  # fmt: skip


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_a_card_is_read_whatever_its_version(read, version: str) -> None:  # type: ignore[no-untyped-def]
    source = read(card(*FULL, version=version), "z.vcf")
    (record,) = source.records
    assert source.origin == "vcard"
    assert record.name == "Zoé B. Brûlé" and record.extra["fn"] == "Mme Zoé B. Brûlé"
    assert record.emails == ("zoe@example.net", "z@example.org"), "the preferred one first"
    assert (record.company, record.role, record.birthday) == ("Loom", "Weaver", "1980-07-14")
    assert record.note == "One, two;\nthree" and record.tags == ("Lyon", "Textile")
    assert (record.link, record.extra["department"]) == ("https://z.example", "R&D")


def test_quoted_printable_with_soft_breaks_and_its_charset(read) -> None:  # type: ignore[no-untyped-def]
    text = card(
        "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Br=FBl=\r\n=E9;Zo=E9;;;",
        "NOTE;ENCODING=QUOTED-PRINTABLE:=C3=A0 =\r\nbient=C3=B4t",
        version="2.1",
    )
    (record,) = read(text, "z.vcf").records
    assert record.name == "Zoé Brûlé" and record.note == "à bientôt"


def test_folds_in_the_middle_of_a_value(read) -> None:  # type: ignore[no-untyped-def]
    (record,) = read(card("FN:Zoé Br\r\n ûlé", "EMAIL:zoe@exam\r\n\tple.org"), "z.vcf").records
    assert record.name == "Zoé Brûlé" and record.emails == ("zoe@example.org",)


def test_the_first_employer_that_is_told_counts(read) -> None:  # type: ignore[no-untyped-def]
    source = read("BEGIN:VCARD\nVERSION:3.0\nFN:Zoé\nORG:\nORG:;\nORG:Loom;Dyes\nEND:VCARD\n")
    assert source.records[0].company == "Loom" and source.records[0].extra["department"] == "Dyes"


def test_a_photograph_is_passed_over(read) -> None:  # type: ignore[no-untyped-def]
    photo = "PHOTO;ENCODING=b;TYPE=JPEG:" + "\r\n ".join(["A" * 75] * 540)
    (record,) = read(card(photo, *FULL), "z.vcf").records
    assert record.name == "Zoé B. Brûlé" and "photo" not in record.extra


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["FN:Zoé Brûlé"], "Zoé Brûlé"), (["N:Brûlé;Zoé"], "Zoé Brûlé"),
        (["NICKNAME:Zo"], "Zo"), (["EMAIL:z@example.org"], "z@example.org"), (["ORG:Loom"], "Loom"),
        (["FN:", "N:;;;;", "EMAIL:z@example.org"], "z@example.org"),
    ],
)  # fmt: skip
def test_a_card_without_a_name_takes_what_it_has(read, lines: list[str], name: str) -> None:  # type: ignore[no-untyped-def]
    assert names(read(card(*lines), "z.vcf")) == [name]


def test_one_bad_card_costs_itself(read) -> None:  # type: ignore[no-untyped-def]
    nameless, endless = card("TEL:555"), "BEGIN:VCARD\r\nFN:Lost\r\n"
    source = read(card(*FULL) + nameless + endless + card("FN:Ann Lee"), "z.vcf")
    assert names(source) == ["Zoé B. Brûlé", "Ann Lee"]
    assert [one.why for one in source.skipped] == ["nameless", "card_open"]


def test_a_card_that_hangs_a_library_is_read_at_once(read) -> None:  # type: ignore[no-untyped-def]
    """81 bytes that cost vobject 22 seconds, and ten thousand times as many."""
    bombs = [card("FN" + ";A" * count + '"', "FN:Ann Lee") for count in (26, 260_000)]
    assert names(read("".join(bombs), "z.vcf")) == ["Ann Lee", "Ann Lee"]


def test_cards_put_one_behind_the_other_each_with_a_mark_are_all_read(read) -> None:  # type: ignore[no-untyped-def]
    cards = [f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n" for name in ("Ann", "Bo")]
    assert names(read(b"".join(card.encode("utf-8-sig") for card in cards))) == ["Ann", "Bo"]


def test_what_is_preferred_in_a_card_comes_first_however_it_says_so(read) -> None:  # type: ignore[no-untyped-def]
    source = read(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Zoé\nEMAIL;TYPE=home:last@example.org\n"
        "EMAIL;PREF=90:later@example.org\nEMAIL;PREF=10:first@example.org\n"
        "TEL;TYPE=work:+1\nTEL;TYPE=home,pref:+2\nEND:VCARD\n"
    )
    (record,) = source.records
    assert record.emails == ("first@example.org", "later@example.org", "last@example.org")
    assert record.phones == ("+2", "+1")


def test_a_card_within_a_card_is_not_somebody_else(read) -> None:  # type: ignore[no-untyped-def]
    agent = "AGENT:\r\nBEGIN:VCARD\r\nFN:The Agent\r\nEND:VCARD"
    assert names(read(card(agent, "FN:Ann Lee"), "z.vcf")) in (["Ann Lee"], ["The Agent"])


APPLE = (
    "N:Brûlé;Zoé;;;", "FN:Zoé Brûlé", "ORG:Loom;Weaving", "TEL;type=WORK;type=FAX:+33 1",
    "TEL;type=CELL:+33 6", "item1.EMAIL;type=INTERNET;type=pref:zoe@example.org",
    "item1.X-ABLabel:_$!<Other>!$_", "item2.URL:https://loom.example/",
    "X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/zoe",
    "BDAY;X-APPLE-OMIT-YEAR=1604:1604-07-14", "item3.X-ABDATE:2010-05-01",
    "item3.X-ABLabel:_$!<Anniversary>!$_", "item4.ADR;type=WORK:;;1 rue du Métier;Lyon;;69001;",
    "item4.X-ABADR:fr", "item5.X-ABRELATEDNAMES:Paul", "item5.X-ABLabel:_$!<Spouse>!$_",
)  # fmt: skip


def test_what_apple_writes_is_understood(read) -> None:  # type: ignore[no-untyped-def]
    (record,) = read(card(*APPLE), "z.vcf").records
    assert record == Record(
        line=1, name="Zoé Brûlé", emails=("zoe@example.org",), phones=("+33 6", "+33 1"),
        company="Loom", link="http://www.linkedin.com/in/zoe", birthday="--07-14",
        extra={
            "anniversary": "2010-05-01", "adr": "1 rue du Métier, Lyon, 69001", "spouse": "Paul",
            "department": "Weaving", "urls": "https://loom.example/",
        },
    )  # fmt: skip


ANDROID = (
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=42=72=C3=BB=6C=C3=A9;=5A=6F=C3=A9;;;",
    "TEL;CELL;PREF:+33 6", "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Zozo;1;;;;",
    "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=6C=69=67=6E=65=0A=C3=\r\n=A0 deux",
    "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\n AQEB\r\n",
)  # fmt: skip


def test_what_android_writes_is_understood(read) -> None:  # type: ignore[no-untyped-def]
    (record,) = read(card(*ANDROID, version="2.1"), "z.vcf").records
    assert (record.name, record.phones) == ("Zoé Brûlé", ("+33 6",))
    assert record.note == "ligne\nà deux" and record.extra == {"nickname": "Zozo"}


def test_what_outlook_writes_in_windows_letters_is_understood(read) -> None:  # type: ignore[no-untyped-def]
    lines = (
        "N;LANGUAGE=fr;CHARSET=Windows-1252:Lefèvre;Élodie", "ROLE:Achats", "ORG:Café & Cie",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=Windows-1252:Vue=0D=0A=\r\n=E0 bient=F4t",
        "X-MS-OL-DESIGN:<card/>", "X-MS-MANAGER:Ann",
    )  # fmt: skip
    (record,) = read(card(*lines, version="2.1").encode("cp1252"), "z.vcf").records
    assert (record.name, record.company, record.role) == ("Élodie Lefèvre", "Café & Cie", "Achats")
    assert record.note == "Vue\nà bientôt" and record.extra == {"manager": "Ann"}


def test_a_fold_in_the_middle_of_a_character_breaks_nothing(read) -> None:  # type: ignore[no-untyped-def]
    whole = card("FN:" + "é" * 60, *FULL[1:]).encode()
    place = whole.index("é".encode()) + 71
    source = read(whole[:place] + b"\r\n " + whole[place:], "z.vcf")
    assert source.notes == () and "�" not in source.records[0].extra.get("fn", "")


def test_a_photograph_of_thousands_of_lines_costs_nobody(read) -> None:  # type: ignore[no-untyped-def]
    photo = "PHOTO;ENCODING=b:" + "\r\n ".join(["QUJD" * 18] * 9_000)
    assert names(read(card("FN:Ann Lee", photo, "EMAIL:a@example.org"), "z.vcf")) == ["Ann Lee"]


@pytest.mark.parametrize("kind", ["KIND:group", "X-ADDRESSBOOKSERVER-KIND:group"])
def test_a_group_is_nobody(read, kind: str) -> None:  # type: ignore[no-untyped-def]
    source = read(card("FN:The weavers", kind, "MEMBER:urn:uuid:1"), "z.vcf")
    assert [one.why for one in source.skipped] == ["group"]


@given(st.text(alphabet=st.sampled_from('BEGIN:VCARD\nEND;="\\,FN N é\r\t '), max_size=400))
def test_no_text_breaks_a_reader(text: str) -> None:
    header = LINKEDIN.strip()
    for source in (
        vcards.contacts("x", text.split("\n")),
        contact_csv.contacts("x", [header, *text.split("\n")]),
    ):
        assert source is not None and all(one.name for one in Heard(source).records)


CELL = st.text(
    st.sampled_from('aé,;"\n\r \u2028\x0b中=\t') | st.characters(codec="utf-8"), max_size=12
)


@given(st.lists(st.tuples(CELL, CELL, CELL), max_size=6), st.sampled_from(",;\t"))
def test_what_a_spreadsheet_writes_comes_back_row_by_row(
    rows: list[tuple[str, str, str]], separator: str
) -> None:
    written = io.StringIO()
    writer = csv.writer(written, delimiter=separator)
    writer.writerow(LINKEDIN.strip().split(","))
    for first, last, company in rows:
        writer.writerow([first, last, "", "", company, "x", ""])
    lines = re.split(r"\r\n|\r|\n", written.getvalue())
    source = contact_csv.contacts("x", lines)
    assert source is not None
    told = [(tidy(f"{first} {last}"), tidy(company)) for first, last, company in rows]
    heard = Heard(source)
    assert [(one.name, one.company) for one in heard.records] == [one for one in told if one[0]]
    assert {one.why for one in heard.skipped} <= {"nameless"}


@given(st.lists(st.tuples(CELL, CELL, CELL), max_size=4))
@example([("ends in a backslash\\ 0", "", "")])
def test_what_goes_out_as_cards_comes_back_card_by_card(rows: list[tuple[str, str, str]]) -> None:
    cards = [
        Card(f"A {tidy(name)}".strip(), tidy(company), note=note) for name, company, note in rows
    ]
    source = vcards.contacts("x", written_cards(cards).split("\r\n"))
    told = [(one.name, one.company, tidy_lines(one.note.strip())) for one in cards]
    assert [(one.name, one.company, one.note) for one in Heard(source).records] == told


@given(st.binary(max_size=600))
def test_no_bytes_break_the_decoding(data: bytes) -> None:
    read = decoded(data)
    assert read is None or not any("\n" in line or "\r" in line for line in read.lines())


# Files, folders, zips


def zipped(path: Path, **members: str) -> str:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "/").replace("_csv", ".csv"), text)
    return str(path)


def test_a_zip_of_an_export_gives_its_contact_list(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "e.zip", Connections_csv=PREAMBLE + LINKEDIN + ROWS, messages_csv="A,B\n"
    )
    (source,) = map(Heard, sources(path))
    assert source.name == "e.zip/Connections.csv" and len(source.records) == 2


def test_a_folder_gives_the_lists_of_the_folders_in_it(tmp_path: Path) -> None:
    inner = tmp_path / "Basic_Export" / "Connections"
    inner.mkdir(parents=True)
    (inner / "Connections.csv").write_text(LINKEDIN + ROWS)
    hidden = tmp_path / ".trash"
    hidden.mkdir()
    (hidden / "Connections.csv").write_text(LINKEDIN + ROWS)
    assert [one.name for one in sources(str(tmp_path))] == ["Connections.csv"]


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_zip_with_a_wrong_byte_anywhere_is_read_or_refused(tmp_path: Path, packing: int) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", packing) as archive:
        archive.writestr("Connections.csv", LINKEDIN + ROWS)
    whole = path.read_bytes()
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x5A]) + whole[place + 1 :])
        with contextlib.suppress(NoContacts):
            sources(str(path))


def test_a_folder_gives_every_list_in_it(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(LINKEDIN + ROWS)
    (tmp_path / "b.vcf").write_text(card(*FULL))
    (tmp_path / "c.txt").write_text("hello")
    assert [source.origin for source in sources(str(tmp_path))] == ["linkedin", "vcard"]


def refused(path: Path | str) -> str:
    with pytest.raises(NoContacts) as caught:
        sources(str(path))
    return str(caught.value.facts["problem"]).removeprefix("contacts_")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"), (b"  \n\n", "empty"), (b"\x89PNG\r\n\x1a\n" + bytes(200), "binary"),
        (b"CONVERSATION ID,FROM,TO,DATE,CONTENT\n1,a,b,c,d\n", "wrong_export"),
        (b"hello there\n", "unknown"), (LINKEDIN.encode(), "no_rows"),
        (b"PK\x03\x04 not really", "zip_broken"),
    ],
)  # fmt: skip
def test_what_is_no_contact_list_is_refused_by_what_it_is(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(data)
    assert refused(path) == reason


def test_a_wrong_export_is_told_by_its_columns(tmp_path: Path) -> None:
    path = tmp_path / "messages.csv"
    path.write_text("CONVERSATION ID,FROM,TO,DATE\n1,a,b,c\n")
    with pytest.raises(NoContacts) as caught:
        sources(str(path))
    assert caught.value.facts["columns"] == "CONVERSATION ID, FROM, TO, DATE"


@pytest.mark.parametrize("name", ["../out.csv", "/etc/out.csv", "a/../../out.csv", "..\\out.csv"])
def test_a_zip_that_climbs_out_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "z.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, LINKEDIN + ROWS)
    assert refused(path) == "zip_climbs"


def test_a_zip_with_a_link_in_it_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "z.zip"
    link = zipfile.ZipInfo("Connections.csv")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    assert refused(path) == "zip_climbs"


def test_a_zip_bomb_is_refused_before_it_grows(tmp_path: Path) -> None:
    path = tmp_path / "z.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", b"\0" * 30_000_000)
    assert refused(path) == "zip_bomb"


def test_a_zip_without_contacts_a_folder_without_and_nothing(tmp_path: Path) -> None:
    assert refused(zipped(tmp_path / "z.zip", readme_csv="hello")) == "zip_without"
    (tmp_path / "empty").mkdir()
    assert refused(tmp_path / "empty") == "folder"
    assert refused(tmp_path / "nowhere.csv") == "no_such_file"


def test_standard_input_is_a_file_too(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO((LINKEDIN + ROWS).encode()))
    monkeypatch.setattr("sys.stdin", stdin)
    (source,) = map(Heard, sources("-"))
    assert len(source.records) == 2


def test_a_file_that_may_not_be_read_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.csv"
    path.write_text(LINKEDIN + ROWS)

    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    with pytest.raises(CannotRead):
        sources(str(path))
