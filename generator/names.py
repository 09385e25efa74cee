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
