# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Derivation Image Macro (PS3.3 C.7.6.16.2.6, Table C.7.6.16-7)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.7.6.16-7",
    "Derivation Image Macro",
    "C.7.6.16.2.6",
    (  # DerivationImageSequence
        Attribute(
            0x00089124,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x00082111, "3"),  # DerivationDescription
                # DerivationCodeSequence
                Attribute(
                    0x00089215,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2.2",))),
                            ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))),
                            ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.128.1",))),
                        ),
                        otherwise="allowed",
                    ),
                    items=(1, None),
                    rows=(Include("8.8-1", cid=("Defined", "7203")),),
                ),
                # SourceImageSequence
                Attribute(
                    0x00082112,
                    "2",
                    items=(0, None),
                    rows=(
                        Include("10-3"),
                        # PurposeOfReferenceCodeSequence
                        Attribute(
                            0x0040A170,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2.2",))),
                                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))),
                                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.128.1",))),
                                ),
                                otherwise="allowed",
                            ),
                            items=(1, 1),
                            rows=(Include("8.8-1", cid=("Defined", "7202")),),
                        ),
                        Attribute(
                            0x0028135A, "3", terms=(Terms("enumerated", ("YES", "NO", "REORIENTED_ONLY")),)
                        ),  # SpatialLocationsPreserved
                        Attribute(
                            0x00200020,
                            "1C",
                            condition=Condition("parsed", required=("in", "./0028135A", ("REORIENTED_ONLY",))),
                        ),  # PatientOrientation
                    ),
                ),
            ),
        ),
    ),
)
