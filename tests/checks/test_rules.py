"""Rules in the cases that their examples do not show."""

import gc
import time
from pathlib import Path
from weakref import ref

import pytest

from quizgen.checks.run import check_decks
from quizgen.reader.decks import read_decks
from tests.checks.flow_style import DECK, TODAY, found

ADA = "person: Ada Lovelace, id: ada, who: author of the first program"
EVENT = "id: a, event: the opening"
GAS = "term: CO, id: gas"
FIGURE = "counts: names on the lists"
CLAIM = "argument: coal paid, question: What paid?, id: a, by: Smith"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ([ADA], []),
        ([f"{ADA}, born: 1815~, died: 1812"], []),
        (
            [f"figure: 26, id: a, {FIGURE}, also: [26 miles, '27', a marathon, '2.7e1']"],
            [
                f"answer-not-accepted: '{text}' is another number than the answer, "
                "and is accepted only as it is written here"
                for text in ("27", "2.7e1")
            ],
        ),
        (
            ["date: 1825-09-27, id: a, event: the opening, also: 28 September 1825"],
            ["answer-not-accepted: '28 September 1825' is another date than the answer, "
             "and is accepted only as it is written here"],
        ),
        (["date: 1825-09-27, id: a, event: the opening, also: [1825, day 3 of the fair]"], []),
        (
            ["date: 1825-09-27, id: a, event: the opening, wrong: [19 April 1821, 1830-09-15]"],
            ["wrong-not-read: not a date: '19 April 1821' (write the year first and the month as "
             "two digits, e.g. 1848-02-24)"],
        ),
        (
            ["figure: 26, unit: km, id: a, counts: length of the line, wrong: 27 km"],
            ["wrong-not-read: not a number: '27 km' (write 27, and the unit in `unit: km`)"],
        ),
        *[
            (
                [f"{right}, id: a, {about}, wrong: [{wrong}]"],
                ["wrong-form: how exact it is singles out the right option: write all options "
                 "alike"] * bool(is_told),
            )
            for right, about, wrong, is_told in (
                ("date: 1825-09-27", "event: the opening", "'1821', '1830'", True),
                ("date: 1825-09-27", "event: the opening", "'1821', 1830-09-15", False),
                ("date: 1825/1830", "event: the war", "'1821', '1830'", True),
                ("date: 1825~", "event: the founding", "'1821', '1830'", True),
                ("date: 44 BC", "event: the murder", "43 BC, 62 BC", False),
                ("figure: 6.02e23", "counts: particles in a mole", "12, 60", True),
                ("figure: 3.14", "counts: value of pi", "3, 4", True),
                ("figure: 0.5", "counts: value of a half", "1, 2", False),
                ("figure: 26", "counts: wheels on the train", "25, 28", False),
                ("figure: 50 %", "counts: share of oak", "30 %, 40 %", False),
                ("figure: 50 %", "counts: share of oak", "30, 40", True),
            )
        ],
        (
            ["cloze: Shildon lies between <1|Shildon> and <2|Tees|near Tees>., id: a"],
            [
                f"answer-in-prompt: the question '{slot}' contains its answer, '{text}': reword it"
                for slot, text in (("hole-1", "Shildon"), ("hole-2", "Tees"))
            ],
        ),
        (
            ["cloze: From <1|Shildon> to <2|Tees>., id: a, also: Whitby, wrong: [A, B]"],
            [
                f"options-of-several-holes: `{key}` is for one hole, and the sentence has several: "
                "divide it"
                for key in ("also", "wrong")
            ],
        ),
        (
            [
                "cloze: The Quakers of Darlington paid for <1|the engines>., id: a",
                "cloze: The Quakers of <1|Darlington> paid for all the engines., id: b",
            ],
            ["near-duplicate: says nearly the same as another fact: keep one, or say what differs"],
        ),
        (
            [
                "date: 1825-09-27, event: the solemn opening of the line near Darlington, id: a",
                "date: 1826-09-27, event: the opening of the line near Darlington, id: b",
            ],
            [
                "same-event-twice: is this the event that is dated 27 September 1825 elsewhere, "
                "and 27 September 1826 here?"
            ],
        ),
        (
            ["cloze: 'From <1|York> to <2|Hull>.', wrong: [Leeds on the Aire, Selby], id: a"],
            [
                "options-of-several-holes: `wrong` is for one hole, and the sentence has several: "
                "divide it",
            ],
        ),
        (
            [
                "question: What did the first engines burn?, id: a, answer: coke",
                "question: What did the first engines burn?, id: b, answer: coal",
            ],
            [
                "ambiguous-prompt: 'What did the first engines burn?' is asked twice, with "
                "different answers (coke and coal); say in the prompt how they differ"
            ],
        ),
        (
            [
                "person: Ada Lovelace, who: an English countess, born: 1815, id: a",
                "person: Ada Lovelace, who: an English countess, born: 1816, id: b",
            ],
            [
                "duplicate-question: 'Who was Ada Lovelace?' is asked twice, with the same answer; "
                "keep one",
                "ambiguous-prompt: 'When was Ada Lovelace born?' is asked twice, with different "
                "answers (1815 and 1816); say in the prompt how they differ, or correct one",
            ],
        ),
        (
            ["person: Ada Lovelace, who: a countess, id: a", "person: Eve, who: a countess, id: b"],
            [
                "ambiguous-prompt: 'Who was this? A countess' is asked twice, with different "
                "answers (Ada Lovelace and Eve); say in the prompt how they differ",
            ],
        ),
        (
            ["question: What are the three states of matter?, id: a, "
             "answer: 'solid, liquid, gas, plasma'"],
            [
                "list-asked: a list in one text: write it as a YAML list, which is graded point by "
                "point",
            ],
        ),
        # What a term means is one text.
        (
            ["term: PRICE, id: a, means: 'protection, rest, ice, compression, elevation'"],
            [
                "list-asked: a list in one text: ask for one thing, or for the points in a "
                "`question`",
            ],
        ),
        (
            [
                'question: "What burned black?\\n\\n- in engines", id: a, answer: coke',
                'question: "What burned black?\\n\\n- in engines", id: b, answer: coal',
            ],
            [
                "ambiguous-prompt: 'What burned black? - in engines' is asked twice, with "
                "different answers (coke and coal); say in the prompt how they differ"
            ],
        ),
        (
            ["question: Did they burn coke?, id: a, answer: 'yes, they did'"],
            ["yes-no: can be answered yes or no: ask what, who, when or why"],
        ),
        ([f"figure: 26, unit: miles, id: a, {FIGURE}, also: [42 km, 9 leagues, '26']"], []),
        (["person: Louis XIV, id: a, who: a king, also: [Louis 14, King 15]"], []),
        ([f"{CLAIM}, also: ['27', '1826']"], []),
        (
            [f"{ADA}, born: 1815, died: 1785"],
            ["died-before-born: died 1785, born 1815: one of the two is mistyped"],
        ),
        (
            [f"{ADA}, died: 1836/1837"],
            [
                "period-for-a-moment: '1836/1837' is a period; for one of two possible dates "
                "write [1836, 1837], for some time between them 1836..1837"
            ],
        ),
        (
            [f"{ADA}, born: 1815, died: 1836/.."],
            [
                "period-for-a-moment: '1836/..' is an open period; write one date, such as "
                "1836, or two that it is between, as in 1781..1785; or remove the field"
            ],
        ),
        ([f"{ADA}, died: 1852", f"date: 1852, {EVENT}, people: [ada]"], []),
        (
            [f"{ADA}, died: 1852", f"date: 1853, {EVENT}, people: [ada]"],
            [
                "event-outside-lifetime: Ada Lovelace died 1852, before this (1853); "
                "if this is correct, add `posthumous: true`"
            ],
        ),
        ([f"{ADA}, died: 1852", f"date: 1853, {EVENT}, people: [ada], posthumous: yes"], []),
        (
            [f"{ADA}, born: 1815", f"date: 1800/1810, {EVENT}, people: [ada]"],
            ["event-outside-lifetime: Ada Lovelace was born 1815, after this (1800–1810)"],
        ),
        ([f"{GAS}, means: a poisonous gas in smoke", "term: Co, id: co, means: a metal"], []),
        (
            [f"date: 1917-10-25, {EVENT}", "date: 1917-11-07, event: the opening!, id: b"],
            [
                "two-dates-one-event: the same event is dated 7 November 1917 here and 25 October "
                "1917 elsewhere; if one of them is Old Style, add OS",
            ],
        ),
        ([f"date: 1917-10-25 OS, {EVENT}", "date: 1917-11-07, event: another opening, id: b"], []),
        (
            [
                f"date: 1825, {EVENT}, contested: yes, according_to: Smith",
                "date: 1835, event: the opening, id: b, contested: yes, according_to: Jones",
            ],
            [],
        ),
        (
            [f"date: -0044, {EVENT}, note: in 44 BC"],
            [
                "bc-year-shift: -0044 is 45 BC, and a text says 44 BC: if the text is right, write "
                "-0043 or 44 BC"
            ],
        ),
        (
            [f"date: -0264/-0240, {EVENT}, note: fought 264–241 BC"],
            [
                "bc-year-shift: -0264 is 265 BC, and a text says 264 BC: if the text is right, "
                "write -0263 or 264 BC"
            ],
        ),
        ([f"date: -0043, {EVENT}, note: in 44 BC and 43 B.C.E."], []),
        ([f"date: 44 BC, {EVENT}, note: not in 43 BC"], []),
        ([f"date: -0044, {EVENT}, note: between 45 BC and 44 BC"], []),
        ([f"date: 9999, {EVENT}"], ["implausible-date: 9999 is in the future"]),
        (
            [f"{ADA}, born: 1815", f"date: 1820, {EVENT}, people: [ada]"],
            ["implausible-date: Ada Lovelace was 5 years old: is one of the dates mistyped?"],
        ),
        (
            [f"{ADA}, born: 1815, died: 1852, note: She died aged 36."],
            [],
        ),
        ([f"{ADA}, born: 1815, note: She died aged 36."], []),
        (
            [f"{ADA}, born: 1815, died: 1852, note: She died aged 63."],
            ["age-against-dates: 'aged 63', but the dates give 36 to 37"],
        ),
        (
            [f"{ADA}, born: 1815, died: 1852, note: She lived to be 63."],
            ["age-against-dates: 'to be 63', but the dates give 36 to 37"],
        ),
        (
            [f"{ADA}, born: 1815, died: 1852, note: She was killed at 26."],
            ["age-against-dates: 'at 26', but the dates give 36 to 37"],
        ),
        (
            [f"{ADA}, born: 1815, died: 1852, note: She took her own life at 63."],
            ["age-against-dates: 'at 63', but the dates give 36 to 37"],
        ),
        ([f"{ADA}, born: 1815, died: 1852, note: She was killed at 11 in the morning."], []),
        ([f"{ADA}, born: 1815, died: 1852, note: She was killed at 26 Ash Road."], []),
        ([f"{ADA}, born: 1815, died: 1852, note: She lived to be a widow."], []),
        ([f"{ADA}, born: 1815, died: 1852, note: 'She shot herself in the foot at 26.'"], []),
        *(
            (
                [
                    f"figure: {part}, id: a, counts: names of the shot",
                    f"figure: 24, id: b, {FIGURE}",
                    f"figure: {share}, id: c, counts: share of the shot, ratio: [a, b]",
                ],
                [f"ratio-wrong: {said}"],
            )
            for part, share, said in [
                ("7", "92 %", "7 of 24 is 29.2\xa0%, not 92\xa0%"),
                ("12", "0.5 %", "12 of 24 is 50\xa0%, not 0.5\xa0%"),
                ("12", "50", "12 of 24 is 50\xa0%, not 50"),
                ("12", "5", "12 of 24 is 0.5, not 5"),
                ("~12", "5 %", "about 12 of 24 is not 5\xa0%"),
                ("10..12", "5 %", "10–12 of 24 is not 5\xa0%"),
            ]
        ),
        (["figure: 118 %, id: a, counts: share of names"],
         ["ratio-wrong: 118\xa0% cannot be a share; for a rate of change, or what is compared with "
          "something else, add `change: true`"]),
        (["figure: 118 %, id: a, counts: growth of names, change: yes"], []),
        (["figure: -5 %, id: a, counts: share of names"],
         ["ratio-wrong: −5\xa0% cannot be a share; for a rate of change, or what is compared with "
          "something else, add `change: true`"]),
        (
            [f"figure: 5, id: a, {FIGURE}", f"figure: 5, id: b, {FIGURE}"],
            [
                "duplicate-question: 'How many names are there on the lists?' is asked twice, "
                "with the same answer; keep one"
            ],
        ),
        (
            [
                f"figure: 100, id: a, {FIGURE}, complete: yes",
                "figure: 60, id: b, counts: names of the shot, part_of: a",
                "figure: 30, id: c, counts: names of the jailed, part_of: a",
            ],
            ["part-exceeds-whole: the parts add up to 90, not to 100"],
        ),
        (
            [
                "figure: 100 %, id: a, counts: all of it, complete: yes",
                "figure: 33.3 %, id: b, counts: the first third, part_of: a",
                "figure: 33.3 %, id: c, counts: the second third, part_of: a",
                "figure: 33.3 %, id: d, counts: the last third, part_of: a",
            ],
            [],
        ),
        (
            [f"figure: 681692, id: a, {FIGURE}", f"figure: 6816920, id: b, {FIGURE}"],
            [
                "ambiguous-prompt: 'How many names are there on the lists?' is asked twice, with "
                "different answers (681,692 and 6,816,920); say in the prompt how they differ, or "
                "correct one",
            ],
        ),
        (
            [
                f"figure: 5, id: a, {FIGURE}, as_of: [1936, 1937]",
                f"figure: 6, id: b, {FIGURE}, as_of: '[1936,1937]', ask: How many names?",
            ],
            ["two-values-one-figure: 6 here and 5 elsewhere, for the same thing"],
        ),
        ([f"{CLAIM}, ask: Did coal pay?"],
         ["yes-no: can be answered yes or no: ask what, who, when or why"]),
        ([f"{CLAIM}, ask: 'Did coal or passengers pay?'"], []),
        ([f"{CLAIM}, ask: Which three goods paid?"],
         ["list-asked: asks for a list: ask for one thing, or write the answer as a YAML list"]),
        ([f"{CLAIM}, because: [a, b, c], ask: {{grounds: Which three grounds are there?}}"], []),
        (["question: What are the three primary colours?, id: a, answer: [red, blue, green]"], []),
        (["question: What are the three primary colours?, id: a, answer: light"],
         ["list-asked: asks for a list: ask for one thing, or write the answer as a YAML list"]),
        (["question: 'London, was it in Kent then?', id: a, answer: 'no'"],
         ["yes-no: can be answered yes or no: ask what, who, when or why"]),
        (["question: What does the Russian word net mean?, id: a, answer: 'no'"], []),
        (["question: non, id: a, answer: 'no'"], []),
        ([f"{CLAIM}, ask: When was he arrested?"],
         ["dangling-pronoun: refers to something outside this card: name it"]),
        ([f"{CLAIM}, ask: Why was it that coal paid for the first line?"],
         ["answer-in-prompt: the question 'claim' contains its answer, 'coal paid': "
          "reword it"]),
        (["argument: coal paid, question: Why?, by: Ann Jones, ask: {proponent: yes}, id: a"], []),
        (["argument: work precedes pay, question: What first?, by: A, opposes: pay precedes work, "
          "id: a"], []),
        (["argument: coal paid for the railways of England, question: Who?, by: A, id: a, "
          "opposes: coal paid for railways"],
         ["answer-in-prompt: the question 'opposed' contains its answer, 'coal paid for "
          "railways': reword it"]),
        (["question: 'Does a child of 20 kg get 50, 100 or 200 mg?', answer: 100 mg, id: a"], []),
        (["question: 'Which of 50, 100 or 200 mg is for a child?', answer: 100 mg, id: a"], []),
        (["figure: 63, unit: days, counts: delay, ask: How many days was the delay?, id: a"], []),
        (["figure: 630, unit: days, counts: the 630 of the delay, id: a"],
         ["answer-in-prompt: the question 'how-many' contains its answer, '630': reword it"]),
        ([f"figure: ~26, id: a, {FIGURE}, as_of: 1825~"], []),
        (["argument: 煤炭, question: 炭为什么比煤贵？, by: Smith, id: claim"], []),
        (["argument: 煤炭, question: 早期铁路运输煤炭的原因是什么？, by: Smith, id: claim"],
         ["answer-in-prompt: the question 'claim' contains its answer, '煤炭': reword it"]),
        (["term: चीता, means: a cheetah, id: a", "term: चिता, means: a pyre, id: b",
          "term: चोट, means: an injury, id: c"], []),
        (["term: má, means: a mother, id: a", "term: mà, means: but, id: b"], []),
        (["term: ♯, means: half a tone more, id: a", "term: ♭, means: a lowered note, id: b"], []),
        ([f"{ADA}, wrong: [ADA  LOVELACE, Mary Somerville]"],
         ["wrong-is-right: 'ADA LOVELACE' is a right answer: give a wrong option"]),
        ([r"term: '\(\frac{a}{x^{2}}\)', id: a, means: a law, wrong: ['\(\frac{x^2}a\)', b]"], []),
        ([r"term: '\(\frac{a}{x^{2}}\)', id: a, means: a law, wrong: ['\(\frac a{x^2}\)', b]"],
         [r"wrong-is-right: '\(\frac a{x^2}\)' is a right answer: give a wrong option"]),
        ([r"question: 'What has \(\lambda\)?', id: a, answer: 'waves, by \(\lambda\)', "
          r"wrong: ['rays, by \(\mu\)', 'heat, by \(\nu\)']"],
         [r"stem-word-in-answer: only the right option repeats '\lambda' from the question: use "
          "the word in a wrong option too, or reword one of them"]),
        (["term: V = I R, id: ohm, means: Ohm's law, wrong: [V = I/R, v = ir]"], []),
        (["term: V = I R, id: ohm, means: Ohm's law, wrong: [V = R/I, V=IR]"],
         ["wrong-is-right: 'V=IR' is a right answer: give a wrong option"]),
        (["term: CO, id: gas, means: a poisonous gas, also: [C=O], wrong: [Co, CO₂]"], []),
        ([f"{ADA}, also: [A. Lovelace, Lady Lovelace, A.  LOVELACE]"],
         ["listed-twice: 'A. LOVELACE' is in `also` twice: remove one"]),
        ([f"{ADA}, also: Ada Lovelace"],
         ["listed-twice: 'Ada Lovelace' is in `person`: remove it here"]),
        ([f"{ADA}, also: ada-lovelace"], []),
        (["term: firebox, id: x, means: a place, also: [grate, Fire-box, firebox]"],
         ["listed-twice: 'firebox' is in `term`: remove it here"]),
        (["term: pH, id: x, means: a measure, also: PH"], []),
        (["term: Co, id: metal, means: a metal, also: CO"], []),
        ([f"{ADA}, wrong: [Mary Somerville, mary somerville]"],
         ["listed-twice: 'mary somerville' is in `wrong` twice: remove one"]),
        ([f"{ADA}, also: [A. Lovelace, A. Lovélace]"], []),
        (["term: CO, id: gas, means: a poisonous gas, also: [C=O, C-O], wrong: [Co, CO₂]"], []),
        ([f"{ADA}, allow: {{long-prompt: because}}"],
         ["allow-unused: unused `allow: long-prompt`: remove it"]),
        ([f"{ADA}, allow: {{long-promt: because}}"],
         ["allow-unknown: no check 'long-promt' (did you mean 'long-prompt'?)"]),
        ([f"{ADA}, allow: {{duplicate-id: because}}"],
         ["allow-unknown: 'duplicate-id' cannot be allowed: fix what it finds"]),
        (
            # Who is asked about by a picture is asked about by nothing else.
            [
                f"{ADA}, image: a.jpg, alt: x, ask: Who wrote the first program's notes?",
                "person: Bo Li, id: bo, who: sailor of the south, image: b.jpg, alt: x",
            ],
            [f"media-missing: no file '{name}.jpg' in the deck's folder media" for name in "ab"],
        ),
        ([f"{ADA}, see: [adda]"],
         ["unknown-reference: no fact 'adda' in this deck (did you mean 'ada'?)"]),
        ([f"{CLAIM}, opposes: another-view"],
         ["unknown-reference: no fact 'another-view' in this deck; for words, write "
          "'another view'"]),
        ([f"{CLAIM.replace('Smith', 'critics')}"],
         ["unknown-reference: no fact 'critics' in this deck; for words, write 'Critics'"]),
        ([f"{ADA}, see: [critics]"], ["unknown-reference: no fact 'critics' in this deck"]),
        (["term: gear, id: a, means: a wheel, also: cog; cogwheel, wrong: lever, page: 1"],
         ["several-in-one: several in one text: write [cog, cogwheel]"]),
        (["term: gear, id: a, means: a wheel, wrong: 'lever, pulley, wedge'"],
         ["several-in-one: several in one text: write [lever, pulley, wedge]"]),
        (["term: gear, id: a, means: a wheel, also: [cog; cogwheel]"],
         ["several-in-one: several in one text: write [cog, cogwheel]"]),
        (["term: gear, id: a, means: a wheel, also: ['cog, big and round, of iron']"], []),
        ([f"{ADA}, also: 'King, Ada'"], []),
        (["question: What are the colours?, id: a, answer: 'red, white, blue', "
          "wrong: 'red, white, green'"], []),
        (["term: gear, id: a, means: a wheel, wrong: ['lever; rod', pulley]"], []),
        (["term: gear, id: a, means: a wheel, also: 'a wheel with teeth; or cogs around it'"], []),
        ([f"{ADA}, born: 1815-12-10, died: 1852-11-27",
          "person: 'King, Ada', id: b, who: a countess, born: 1815-12-10, died: 1852-11-27"],
         ["same-person-twice: is King, Ada the same person as Ada Lovelace? Keep one fact"]),
        (["person: Chang Bunker, id: a, who: a twin, born: 1811-05-11, died: 1874-01-17",
          "person: Eng Bunker, id: b, who: another, born: 1811-05-11, died: 1874-01-17"], []),
        (["person: Ann Bunker, id: a, who: a twin, born: 1811-05-11, died: 1874-01-17",
          "person: Amy Bunker, id: b, who: another, born: 1811-05-11, died: 1874-01-17, see: [a]"],
         []),
        (["person: Ann Bunker, id: a, who: a nurse, born: 1811-05-11, died: 1874-01-17",
          "person: 'Bunker, A.', id: b, who: a poet, born: 1811-05-11, died: 1874-01-17"],
         ["same-person-twice: is Bunker, A. the same person as Ann Bunker? Keep one fact"]),
        ([f"{ADA}, born: 1815, died: 1852", "person: Bo, id: b, who: X, born: 1815, died: 1852"],
         []),
        ([f"{ADA}, born: 1815-12-10, died: 1852-11-27",
          "person: Bo, id: b, who: X, born: 1815-12-10, died: 1852-11-28"], []),
        (["figure: 9, counts: A, id: a, part_of: b", "figure: 9, counts: B, id: b, part_of: c",
          "figure: 9, counts: C, id: c, part_of: b", "figure: 9, counts: D, id: d, part_of: d"],
         ["part-exceeds-whole: a part of itself: 'b' of 'c' of 'b'",
          "part-exceeds-whole: a part of itself: 'd' of 'd'"]),
        (["figure: 9, counts: A, id: f, part_of: a", f"date: 1825, {EVENT}, people: [f, ada]", ADA],
         ["unknown-reference: 'a' is of the kind date: expected a figure",
          "unknown-reference: 'f' is of the kind figure: expected a person or a term"]),
        ([f"{GAS}, means: a gas", f"date: 1825, {EVENT}, people: gas",
          "argument: coal paid, question: What paid?, id: c, by: gas, opposes: a"], []),
        (["argument: coal paid, question: What paid?, id: c, by: a", f"date: 1825, {EVENT}"],
         ["unknown-reference: 'a' is of the kind date: expected a person or a term"]),
        ([f"{ADA}, see: [ada]"],
         ["unknown-reference: the fact itself: name others, or remove it"]),
        ([f"{ADA}, was: [a]", f"date: 1825, {EVENT}"],
         ["duplicate-id: the id 'a' is taken: give this fact its own"]),
        ([f"{ADA}, source: smith, page: 123-5"], []),
        ([f"{ADA}, source: smith, page: '131, 141'"], []),
        ([f"{ADA}, source: smith, page: 125-12"],
         ["source-without-locator: page range runs backwards: write the first page first"]),
        ([f"{ADA}, sources: [{{source: smith, page: 1}}, {{source: smith, locator: x}}, web]"], []),
        ([f"{ADA}, sources: [web, smith]"],
         ["source-without-locator: no place in the source: add `page:` or `locator:`, or "
          "`unpaged: true` to a source without pages"]),
        ([f"{ADA}, source: smith"],
         ["source-without-locator: no place in the source: add `page:` or `locator:`, or "
          "`unpaged: true` to a source without pages"]),
        ([f"{ADA}, source: smyth"],
         ["unknown-reference: no source 'smyth' in this deck (did you mean 'smith'?)"]),
        ([f"{ADA}, source: Wikipedia"],
         ["unknown-reference: no source 'Wikipedia' in this deck: list it in `sources` of "
          "deck.yaml"]),
        ([f"{ADA}, source: 'smith, p. 12'"],
         ["unknown-reference: no source 'smith, p. 12' in this deck: write only 'smith' here, and "
          "'p. 12' as `page` or `locator` of the facts"]),
        ([f"{ADA}, note: 'a *b c'"],
         ["unfinished-text: unmatched '*': close the emphasis, or write \\*"]),
        ([f"{ADA}, note: '2 * 3 and snake_case and \\*x and `*y` and *z*'"], []),
        (["term: Sagittarius A*, means: a source, also: [Sgr A*], wrong: [M87*], id: sgr"], []),
        (["term: 'the *Hamlet', means: a tragedy, id: play"], []),
        ([f"{ADA}, note: '{{{{c1::x}}}} is a gap in Anki'"], []),
        ([f"{ADA}, note: 'צה\"ל הוא הצבא'"], []),
        ([f"{ADA}, note: 'the gun had a 15\" barrel'"], []),
        ([f"{ADA}, note: 'עיתון \"הארץ'"],
         ["unfinished-text: unmatched quotation mark: close it, or remove it"]),
        ([f"{ADA}, note: '\"It runs.\n\n  \"It pulls.\"'"], []),
        ([f"{ADA}, note: '\"It runs.\n\n  It pulls. It'"],
         ["unfinished-text: unmatched quotation mark: close it, or remove it"]),
        (["figure: 12, unit: '\"', counts: length of the rule, id: a"], []),
        ([f"{ADA}, note: 'the 15 \"Rockets'"],
         ["unfinished-text: unmatched quotation mark: close it, or remove it"]),
        (["question: 'Is it lie or lay in “I ___ here”?', answer: lie, id: a"],
         ["unfinished-text: '___' is unfinished: fill it in, or ask for it in a `cloze:`, as "
          "<1|words>"]),
        ([f"{ADA}, note: 'a ??? b'"],
         ["unfinished-text: '???' is unfinished: fill it in, or remove it"]),
    ],
)  # fmt: skip
def test_what_the_rules_find(tmp_path: Path, facts: list[str], expected: list[str]) -> None:
    assert sorted(found(tmp_path, *facts)) == sorted(expected)


@pytest.mark.parametrize(
    ("day", "asked"),
    [
        ("1917-11-04", False),  # 10 days later
        ("1917-11-05", True),  # 11 days later
        ("1917-11-07", True),  # 13 days later
        ("1917-11-08", False),  # 14 days later
        ("1917-10-12", True),  # 13 days earlier
        ("1917-11", False),  # a month
    ],
)
def test_old_style_is_asked_about_where_two_dates_differ_as_the_calendars_do(
    tmp_path: Path, day: str, asked: bool
) -> None:
    """The Julian calendar was 11 days behind from 1700 on and is 13 days behind today."""
    other = f"date: {day}, event: the opening, id: b, ask: On which day did it open?"
    said = [
        each for each in found(tmp_path, f"date: 1917-10-25, {EVENT}", other) if "dated" in each
    ]
    assert len(said) == 1
    assert ("Old Style" in said[0]) is asked


def test_of_the_pictures_only_files_that_are_seen_count(tmp_path: Path) -> None:
    (tmp_path / "media" / "old").mkdir(parents=True)
    for name in (".DS_Store", "old/a.jpg"):
        (tmp_path / "media" / name).write_bytes(b"x")
    assert found(tmp_path, ADA) == [
        "unused-media: no fact uses media/old/a.jpg: remove it, or use it"
    ]


@pytest.mark.parametrize(
    ("key", "names"), [("who", {"unused-source", "unused-media"}), ("hwo", set())]
)
def test_what_is_not_used_is_only_said_of_a_deck_that_was_read_whole(
    tmp_path: Path, key: str, names: set[str]
) -> None:
    """A fact that could not be read may be the one that uses it."""
    (tmp_path / "deck.yaml").write_text(DECK, encoding="utf-8")
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "a.jpg").write_bytes(b"x")
    text = f"source: web\nfacts:\n- {{{ADA}}}\n- {{person: Bo, id: bo, {key}: a sailor}}\n"
    (tmp_path / "facts.yaml").write_text(text, encoding="utf-8")
    reading = read_decks([tmp_path])
    assert bool(reading.diagnostics) is (key == "hwo")
    assert {each.name for each in check_decks(reading.decks, TODAY)} == names


def test_references_into_what_could_not_be_read_are_not_held_against_a_fact(
    tmp_path: Path,
) -> None:
    (tmp_path / "deck.yaml").write_text(DECK, encoding="utf-8")
    text = f"source: web\nfacts:\n- {{{ADA}, see: [lost]}}\n- {{person: Lost, id: lost, hwo: x}}\n"
    (tmp_path / "facts.yaml").write_text(text, encoding="utf-8")
    reading = read_decks([tmp_path])
    assert {each.name for each in reading.diagnostics} == {"unknown-field"}
    assert not [each for each in check_decks(reading.decks, TODAY) if each.name != "unused-source"]


@pytest.mark.slow
@pytest.mark.parametrize("key", ["source", "see"])
def test_what_thousands_of_unknown_references_were_meant_for_is_not_sought_for_ever(
    tmp_path: Path, key: str
) -> None:
    sources = "".join(f"  s{n}: {{title: T{n}}}\n" for n in range(2_000))
    (tmp_path / "deck.yaml").write_text(f"deck: a\ntitle: A\nsources:\n{sources}", "utf-8")
    facts = "".join(
        f"- {{person: A{n}, id: s{n}, who: number {n}, {key}: sx{n}}}\n" for n in range(2_000)
    )
    (tmp_path / "facts.yaml").write_text(f"facts:\n{facts}", encoding="utf-8")
    decks = read_decks([tmp_path]).decks
    started = time.process_time()
    said = [each.message for each in check_decks(decks, TODAY, ["unknown-reference"])]
    assert time.process_time() - started < 10
    assert len(said) == 2_000
    assert (said[0], said[-1]) == (
        f"no {'fact' if key == 'see' else key} 'sx0' in this deck (did you mean 's0'?)",
        f"no {'fact' if key == 'see' else key} 'sx1999' in this deck"
        + (": list it in `sources` of deck.yaml" if key == "source" else ""),
    )


def test_a_deck_that_was_checked_is_not_kept(tmp_path: Path) -> None:
    """A quiz checks a deck anew at each edit."""
    (tmp_path / "deck.yaml").write_text("deck: d\ntitle: D\n", encoding="utf-8")
    facts = [
        "person: Ada, who: a writer",
        "person: Bob, who: a writer",
        "person: Ada, who: a writer",
    ]
    text = "facts:\n" + "".join(f"- {{{fact}, id: f{n}}}\n" for n, fact in enumerate(facts))
    (tmp_path / "part.yaml").write_text(text, encoding="utf-8")
    reading = read_decks([tmp_path])
    (deck,) = reading.decks
    names = {each.name for each in check_decks([deck], TODAY)}
    assert {"ambiguous-prompt", "duplicate-question"} <= names
    assert deck.questions
    kept = ref(deck)
    del deck, reading
    gc.collect()
    assert kept() is None


def test_two_hundred_faults_give_two_hundred_diagnostics(tmp_path: Path) -> None:
    (tmp_path / "deck.yaml").write_text(DECK, encoding="utf-8")
    entries = "".join(f"- {{person: A{n}, id: a{n}, hwo: b}}\n" for n in range(200))
    (tmp_path / "facts.yaml").write_text(f"source: web\nfacts:\n{entries}", encoding="utf-8")
    assert len(read_decks([tmp_path]).diagnostics) == 200
