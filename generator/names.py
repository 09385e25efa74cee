"""Python names for names of the standard.

A name depends only on the name in the standard, not on order or counters, so it is stable between editions.
"""

from __future__ import annotations

import keyword as python
import re
import unicodedata

_WORD = re.compile(r"[A-Za-z0-9]+")
_POSSESSIVE = re.compile(r"['\u2019]s\b|['\u2019]")
_LEADING_NUMBER = re.compile(r"\d+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SEPARATORS = re.compile(r"[\W_]+")
_SPOKEN = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"%", " Percent "),
        (r">", " Greater Than "),
        (r"<", " Less Than "),
        (r"=", " Equals "),
        (r"(\d)\.(\d)", r"\1 Point \2"),
        (r"(?<=\s)([\d.]+)-([\d.]+)(?=\s)", r"\1 To \2"),
        (r"(\d)day", r"\1 Day"),
        (r"(\d)y", r"\1 Years"),
        (r"^(.+) \([a-z ]+\)$", r"\1"),
    )
)
"""Parts of a Code Meaning, and how a keyword writes them."""
_NUMBERS = {
    "2": "Two",
    "3": "Three",
    "4": "Four",
    "5": "Five",
    "6": "Six",
    "8": "Eight",
    "10": "Ten",
    "12": "Twelve",
    "16": "Sixteen",
    "32": "ThirtyTwo",
}


def class_name(name: str, suffix: str = "") -> str:
    """Return the class name for a name of the standard.

    Characters other than letters and digits separate words. The first letter of each word is capitalized; other
    letters do not change. Possessive endings are removed, as in the standard's keywords. A number at the beginning is
    written in words (as in "TwelveLeadECG…").

    Parameters
    ----------
    name : str
        Name, for example "CT Image", "12-Lead ECG", "Patient's Birth" or "X-Ray 3D Angiographic Image".
    suffix : str, optional
        Last word ("Module", "Macro", "Item"), appended unless the name already ends with it.

    Returns
    -------
    str
        Class name: "CTImage", "TwelveLeadECG", "PatientBirth" or "XRay3DAngiographicImage".

    Raises
    ------
    ValueError
        If the name contains no letter or digit.
    """
    plain = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", name.replace("&", " and ")))
    plain = "".join(each for each in plain if not unicodedata.combining(each))
    words = [word[0].upper() + word[1:] for word in _WORD.findall(plain)]
    if not words:
        raise ValueError(f"cannot make a class name from {name!r}; it contains no letter or digit")
    number = _LEADING_NUMBER.match(words[0])
    if number:
        words[0] = _NUMBERS.get(number[0], f"N{number[0]}") + words[0][number.end() :]
    if suffix and words[-1] != suffix:
        words.append(suffix)
    return "".join(words)


def words(keyword: str) -> str:
    """Return the words of a keyword, separated by spaces ("AnatomicRegion" → "Anatomic Region")."""
    return " ".join(_HUMP.split(keyword))


def code_keyword(meaning: str) -> str:
    """Return the keyword of a Code Meaning: a name for an attribute, as other libraries form it.

    Words are joined with capital first letters. Signs and decimal points are written in words, ranges between spaces get
    "To", and a lower-case qualifier in parentheses at the end is removed. A leading digit gets an underscore, and so does a keyword
    of Python at its end.

    Parameters
    ----------
    meaning : str
        For example "Lung", "Large: > 38.0 cm thickness" or "Biopsy (procedure)".

    Returns
    -------
    str
        Keyword: "Lung", "LargeGreaterThan38Point0CmThickness" or "Biopsy".
    """
    text = _POSSESSIVE.sub("", meaning.replace("(s)", "s"))
    for pattern, replacement in _SPOKEN:
        text = pattern.sub(replacement, text)
    joined = "".join(word[0].upper() + word[1:] for word in _SEPARATORS.split(text) if word)
    if python.iskeyword(joined):
        return f"{joined}_"
    return f"_{joined}" if joined[:1].isdigit() else joined


def module_name(name: str) -> str:
    """Return the name of a Python module for a name of the standard or a keyword.

    Parameters
    ----------
    name : str
        For example "Enhanced CT Image", "12-Lead ECG", "C.7-1", "8.8-1a" or "ReferencedStudySequence".

    Returns
    -------
    str
        Module name: "enhanced_ct_image", "twelve_lead_ecg", "c_7_1", "t_8_8_1a" or "referenced_study_sequence".
    """
    words = _WORD.findall(_POSSESSIVE.sub("", name.replace("&", " and ")))
    if len(words) == 1:
        words = _HUMP.split(words[0])
    number = _LEADING_NUMBER.match(words[0])
    if number and all(word[0].isdigit() for word in words):
        words.insert(0, "t")
    elif number:
        words[0] = _NUMBERS.get(number[0], f"n{number[0]}") + words[0][number.end() :]
    plain = "_".join(words).lower()
    return f"{plain}_" if python.iskeyword(plain) else plain
