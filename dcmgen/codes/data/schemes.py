# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
"""The coding schemes with codes in PS3.16."""

from __future__ import annotations

SCHEMES: dict[str, str] = {
    "BARI": "bari",
    "BI": "bi",
    "DCM": "dcm",
    "FMA": "fma",
    "I10": "i10",
    "IBSI": "ibsi",
    "ITIS_TSN": "itis_tsn",
    "LN": "ln",
    "MDC": "mdc",
    "MSH": "msh",
    "NCDR": "ncdr",
    "NCIt": "ncit",
    "NDC": "ndc",
    "NEU": "neu",
    "PUBCHEM_CID": "pubchem_cid",
    "RADLEX": "radlex",
    "RXNORM": "rxnorm",
    "SCT": "sct",
    "UCUM": "ucum",
    "UMLS": "umls",
    "UNS": "uns",
}
"""Coding Scheme Designator → module of this package with its codes."""
