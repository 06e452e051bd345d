"""In which language a text is written: told by its small words, or not told at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coffee.coach.language import language_of

TOLD = {
    "en": [
        "Would you have twenty minutes next week?",
        "see you thursday",
        "Would you ask Søren and Łukasz over for the smörgåsbord?",
        "thanks",
        "I have read your piece in Le Monde about the Gare de Lyon.",
    ],
    "fr": [
        "Auriez-vous vingt minutes la semaine prochaine ?",
        "OK pour jeudi",
        "merci",
        "vous faites quoi ?",
        "sa va bien et toi",
        "j ai lu votre article et je voudrais vous voir",
        "J'ai lu « The Hard Thing About Hard Things » avec plaisir.",
    ],
    "mixed": [
        "Bonjour Karim, merci beaucoup pour ton message. I would love to meet you next week, but I"
        " am not sure that it is possible. Dis-moi si tu es libre. See you soon, and thank you.",
    ],
    "other": [
        "Hola, ¿podríamos vernos la semana que viene para tomar un café? Me gustaría hablar.",
        "Guten Tag, ich würde Sie gerne nächste Woche auf einen Kaffee treffen.",
        "Buongiorno, vorrei incontrarla per un caffè la prossima settimana, se ha tempo.",
        "Olá, gostaria de tomar um café com você na próxima semana.",
        "Hallo, ik zou graag volgende week met u koffie drinken.",
        "Dzień dobry, chciałbym spotkać się z panem w przyszłym tygodniu na kawę i porozmawiać o"
        " pracy.",
        "Tack för senast! Har du möjlighet att träffas på torsdag?",
        "Hej Mette, tak for sidst. Har du tid til en snak om projektet?",
        "Cześć, czy masz chwilę na kawę?",
        "Dobrý den, rád bych se vás zeptal na vaši práci.",
        "Bună ziua, aș dori să vorbim despre proiectul dumneavoastră.",
        "Merhaba, görüşebilir miyiz?",
        "Hei, voisimmeko puhua työstäsi ensi viikolla?",
        "Jó napot, beszélhetnénk a munkájáról?",
        "Привет, давайте встретимся на следующей неделе",
        "你好，我们下周见面吧",
    ],
    "unknown": [
        "",
        " ",
        "coffee",
        "Nour El Amrani",
        "😀 😀",
        "\x00\x1b[31m",
        "2026-11-26 15:00",
        "a",
    ],
}


@pytest.mark.parametrize(
    ("text", "language"), [(text, language) for language, texts in TOLD.items() for text in texts]
)
def test_a_language_is_told_by_its_small_words(text, language):
    assert language_of(text) == language


@given(st.text(max_size=300))
def test_any_text_has_an_answer(text):
    assert language_of(text) in TOLD


def test_a_long_text_is_told_by_its_beginning():
    assert language_of("Would you have time? " * 50_000) == "en"
    assert language_of("j'" * 50_000) in TOLD
