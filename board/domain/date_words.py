"""The words of typed lines, dates above all, in English, German, French and Spanish.

They are data, not translations of sentences: people type the words of their language and those of
English next to each other, so both are understood. Accents and case do not matter.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache


@dataclass(frozen=True, slots=True)
class DateWords:
    """The words of one language, the usual one first.

    ``weekdays`` begin with Monday, ``counts`` with the words for one. ``coming`` stands before a
    weekday and adds nothing ("this friday"), ``coming_after`` behind it ("mardi prochain");
    ``following`` means the next calendar week ("next friday"). ``leads`` stand before a date and
    belong to it ("by friday"), ``at`` before a time; ``of`` between day, month and year.
    ``everyday`` are those of the words that mean something else, too, or are names: "sat", "may".
    ``morning`` may follow a day and says no more than the day does. ``week_number`` stands before
    the number of a week, ``noon`` is 12:00. ``titles`` stand before somebody's name, ``with_whom``
    before a firm, the surest first. ``job`` begins a line that starts a job. ``weekdays_capital``
    and ``nouns_capital`` say whether such words have capital letters without being names.
    """

    weekdays: tuple[tuple[str, ...], ...]
    months: tuple[tuple[str, ...], ...]
    counts: tuple[tuple[str, ...], ...]
    yesterday: tuple[str, ...]
    today: tuple[str, ...]
    tomorrow: tuple[str, ...]
    day_after_tomorrow: tuple[str, ...]
    morning: tuple[str, ...]
    coming: tuple[str, ...]
    coming_after: tuple[str, ...]
    following: tuple[str, ...]
    within: tuple[str, ...]
    day: tuple[str, ...]
    workday: tuple[str, ...]
    week: tuple[str, ...]
    month: tuple[str, ...]
    year: tuple[str, ...]
    next_week: tuple[str, ...]
    next_month: tuple[str, ...]
    end_of_week: tuple[str, ...]
    end_of_month: tuple[str, ...]
    end_of: tuple[str, ...]
    middle_of: tuple[str, ...]
    start_of: tuple[str, ...]
    week_number: tuple[str, ...]
    leads: tuple[str, ...]
    of: tuple[str, ...]
    ordinals: tuple[str, ...]
    at: tuple[str, ...]
    oclock: tuple[str, ...]
    noon: tuple[str, ...]
    titles: tuple[str, ...]
    with_whom: tuple[str, ...]
    job: tuple[str, ...]
    everyday: frozenset[str]
    weekdays_capital: bool
    nouns_capital: bool


def _each(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the groups of a list such as "monday mon, tuesday tue"."""
    return tuple(tuple(group.split()) for group in text.split(","))


def _any(text: str) -> tuple[str, ...]:
    """Return the phrases of a list such as "next week, the week after"."""
    return tuple(phrase.strip() for phrase in text.split(",") if phrase.strip())


ENGLISH = DateWords(
    weekdays=_each(
        "monday mon, tuesday tues tue, wednesday weds wed, thursday thurs thur thu, friday fri, "
        "saturday sat, sunday sun"
    ),
    months=_each(
        "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, "
        "september sept sep, october oct, november nov, december dec"
    ),
    counts=_each("one a an, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve"),
    yesterday=("yesterday",),
    today=("today",),
    tomorrow=_any("tomorrow, tmrw"),
    day_after_tomorrow=_any("the day after tomorrow, day after tomorrow"),
    morning=_any("morning, in the morning"),
    coming=_any("this, coming, this coming"),
    coming_after=(),
    following=("next",),
    within=("in",),
    day=_any("days, day, d"),
    workday=_any("business days, business day, working days, working day, workdays, workday, bd"),
    week=_any("weeks, week, wk, w"),
    month=_any("months, month, m"),
    year=_any("years, year, y"),
    next_week=("next week",),
    next_month=("next month",),
    end_of_week=_any("end of the week, end of week, end of this week"),
    end_of_month=_any("end of the month, end of month, end of this month, eom"),
    end_of=_any("end of, end"),
    middle_of=_any("mid, middle of, the middle of"),
    start_of=_any("beginning of, the beginning of, start of, the start of, early"),
    week_number=_any("calendar week, cw, kw"),
    leads=_any("by, on, due, due on, due by, until, till, no later than"),
    of=("of",),
    ordinals=_any("st, nd, rd, th"),
    at=_any("at, @"),
    oclock=_any("o'clock, o’clock"),
    noon=_any("noon, midday"),
    titles=_any("mr, mrs, ms, miss, dr"),
    with_whom=_any("at, from, for, with, to"),
    job=("job",),
    everyday=frozenset({"sat", "sun", "jan", "mar", "march", "april", "may"}) | {"june", "august"},
    weekdays_capital=True,
    nouns_capital=False,
)

GERMAN = DateWords(
    weekdays=_each(
        "montag mo, dienstag di, mittwoch mi, donnerstag do, freitag fr, samstag sonnabend sa, "
        "sonntag so"
    ),
    months=_each(
        "januar jänner jan, februar feber feb, märz maerz mrz, april apr, mai, juni jun, "
        "juli jul, august aug, september sept sep, oktober okt, november nov, dezember dez"
    ),
    counts=_each(
        "eins ein einem einer einen, zwei, drei, vier, fünf fuenf, sechs, sieben, acht, neun, "
        "zehn, elf, zwölf zwoelf"
    ),
    yesterday=("gestern",),
    today=("heute",),
    tomorrow=("morgen",),
    day_after_tomorrow=_any("übermorgen, uebermorgen"),
    morning=_any("früh, frueh, morgen"),
    coming=_any("diesen, diesem, dieser, kommenden, kommender"),
    coming_after=(),
    following=_any("nächsten, nächster, naechsten, naechster"),
    within=_any("in, im"),
    day=_any("tagen, tage, tag, t"),
    workday=_any("werktagen, werktage, werktag, arbeitstagen, arbeitstage, arbeitstag, at"),
    week=_any("wochen, woche, w"),
    month=_any("monaten, monate, monat, m"),
    year=_any("jahren, jahre, jahr, j"),
    next_week=_any("nächste woche, nächster woche, naechste woche, kommende woche"),
    next_month=_any("nächsten monat, naechsten monat, kommenden monat"),
    end_of_week=_any("ende der woche, ende dieser woche"),
    end_of_month=_any("ende des monats, monatsende, ende dieses monats"),
    end_of=("ende",),
    middle_of=("mitte",),
    start_of=("anfang",),
    week_number=_any("kw, kalenderwoche"),
    leads=_any("bis zum, bis, am, zum, ab, spätestens, spätestens am, fällig, fällig am"),
    of=(),
    ordinals=(".",),
    at=_any("um, gegen"),
    oclock=("uhr",),
    noon=_any("mittags, mittag, am mittag"),
    titles=_any("herr, herrn, frau, fräulein, familie, firma, fa"),
    with_whom=_any("bei, von, für, mit, an"),
    job=("auftrag",),
    everyday=frozenset({"mo", "di", "mi", "do", "fr", "sa", "so"}),
    weekdays_capital=True,
    nouns_capital=True,
)

FRENCH = DateWords(
    weekdays=_each(
        "lundi lun, mardi mar, mercredi mer, jeudi jeu, vendredi ven, samedi sam, dimanche dim"
    ),
    months=_each(
        "janvier janv jan, février févr fév, mars, avril avr, mai, juin, juillet juil, août, "
        "septembre sept sep, octobre oct, novembre nov, décembre déc"
    ),
    counts=_each("un une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze"),
    yesterday=("hier",),
    today=_any("aujourd'hui, aujourd’hui"),
    tomorrow=("demain",),
    day_after_tomorrow=_any("après-demain, après demain"),
    morning=("matin",),
    coming=_any("ce, cette"),
    coming_after=_any("prochain, qui vient"),
    following=(),
    within=_any("dans, en"),
    day=_any("jours, jour, j"),
    workday=_any("jours ouvrés, jour ouvré, jours ouvrables, jour ouvrable, jo"),
    week=_any("semaines, semaine, s, sem"),
    month=_any("mois, m"),
    year=_any("années, année, ans, an, a"),
    next_week=_any("la semaine prochaine, semaine prochaine"),
    next_month=_any("le mois prochain, mois prochain"),
    end_of_week=_any("fin de la semaine, fin de semaine"),
    end_of_month=_any("fin du mois, fin de mois"),
    end_of=_any("fin, fin de"),
    middle_of=_any("mi, à la mi, vers la mi"),
    start_of=_any("début, au début de, début de"),
    week_number=(),
    leads=_any(
        "le, pour le, pour, avant le, avant, d'ici le, d'ici, d’ici, jusqu'au, au plus tard"
    ),
    of=(),
    ordinals=("er",),
    at=_any("à, vers"),
    oclock=_any("heures, heure, h"),
    noon=("midi",),
    titles=_any("m, mr, monsieur, mme, madame, mlle, maître"),
    with_whom=_any("chez, pour, avec"),
    job=("affaire",),
    everyday=frozenset({"mar", "mer", "jeu", "ven", "sam", "dim", "lun", "mon", "mars"}),
    weekdays_capital=False,
    nouns_capital=False,
)

SPANISH = DateWords(
    weekdays=_each(
        "lunes lun, martes mar, miércoles mié, jueves jue, viernes vie, sábado sáb, domingo dom"
    ),
    months=_each(
        "enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, "
        "agosto ago, septiembre setiembre sept sep, octubre oct, noviembre nov, diciembre dic"
    ),
    counts=_each(
        "un una uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce"
    ),
    yesterday=("ayer",),
    today=("hoy",),
    tomorrow=("mañana",),
    day_after_tomorrow=("pasado mañana",),
    morning=_any("por la mañana, temprano"),
    coming=_any("este, próximo, el próximo, este próximo"),
    coming_after=_any("próximo, que viene"),
    following=(),
    within=_any("en, dentro de"),
    day=_any("días, día, d"),
    workday=_any("días hábiles, día hábil, días laborables, día laborable, dh"),
    week=_any("semanas, semana, s"),
    month=_any("meses, mes, m"),
    year=_any("años, año, a"),
    next_week=_any("la próxima semana, próxima semana, la semana que viene, semana que viene"),
    next_month=_any("el próximo mes, próximo mes, el mes que viene, mes que viene"),
    end_of_week=_any("fin de semana, a fin de semana"),
    end_of_month=_any("fin de mes, a fin de mes, fin del mes, a finales de mes"),
    end_of=_any("fin de, a finales de, finales de"),
    middle_of=_any("mediados de, a mediados de"),
    start_of=_any("principios de, a principios de, comienzos de, a comienzos de"),
    week_number=(),
    leads=_any("el, para el, para, antes del, antes de, hasta el, hasta"),
    of=_any("de, del"),
    ordinals=_any("º, o"),
    at=_any("a las, a la, sobre las"),
    oclock=_any("horas, hora, h"),
    noon=_any("mediodía, al mediodía, a mediodía"),
    titles=_any("señor, señora, sr, sra, don, doña"),
    with_whom=_any("en, de, para, con"),
    job=("trabajo",),
    everyday=frozenset({"mar", "dom", "jue", "vie", "lun", "julio"}),
    weekdays_capital=False,
    nouns_capital=False,
)

LANGUAGES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}


@cache
def words_for(language: str) -> DateWords:
    """Return the words of ``language`` ("de", "de_AT", "de-CH") and behind them the English ones.

    A language without words of its own is read as English.
    """
    own = LANGUAGES.get(language.replace("_", "-").split("-")[0].lower(), ENGLISH)
    return own if own is ENGLISH else _joined(own, ENGLISH)


def _joined(first: DateWords, second: DateWords) -> DateWords:
    parts: dict[str, object] = {}
    for field in fields(DateWords):
        mine, theirs = getattr(first, field.name), getattr(second, field.name)
        if field.name in {"weekdays", "months", "counts"}:
            parts[field.name] = tuple(a + b for a, b in zip(mine, theirs, strict=True))
        elif field.name in {"weekdays_capital", "nouns_capital"}:
            parts[field.name] = mine
        else:
            parts[field.name] = mine | theirs if field.name == "everyday" else mine + theirs
    return DateWords(**parts)  # type: ignore[arg-type]  # the fields' own types, joined
