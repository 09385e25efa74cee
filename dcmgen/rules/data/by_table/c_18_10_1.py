# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Table Content Item Macro (PS3.3 C.18.10, Table C.18.10-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.18.10-1",
    "Table Content Item Macro",
    "C.18.10",
    (  # TabulatedValuesSequence
        Attribute(
            0x0040A801,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x0040A802, "1"),  # NumberOfTableRows
                Attribute(0x0040A803, "1"),  # NumberOfTableColumns
                # TableRowDefinitionSequence
                Attribute(
                    0x0040A806,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x0040A804, "1C", condition=Condition("undecidable")),  # TableRowNumber
                        # ConceptNameCodeSequence
                        Attribute(0x0040A043, "1", items=(1, 1), rows=(Include("8.8-1"),)),
                        # MeasurementUnitsCodeSequence
                        Attribute(
                            0x004008EA,
                            "1C",
                            condition=Condition("undecidable"),
                            items=(1, 1),
                            rows=(Include("8.8-1", cid=("Defined", "82")),),
                        ),
                    ),
                ),
                # TableColumnDefinitionSequence
                Attribute(
                    0x0040A807,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x0040A805, "1C", condition=Condition("undecidable")),  # TableColumnNumber
                        # ConceptNameCodeSequence
                        Attribute(0x0040A043, "1", items=(1, 1), rows=(Include("8.8-1"),)),
                        # MeasurementUnitsCodeSequence
                        Attribute(
                            0x004008EA,
                            "1C",
                            condition=Condition("undecidable"),
                            items=(1, 1),
                            rows=(Include("8.8-1", cid=("Defined", "82")),),
                        ),
                    ),
                ),
                # CellValuesSequence
                Attribute(
                    0x0040A808,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(
                            0x0040A804,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("absent", "./0040A805"), ("undecidable", "table cell"))
                            ),
                        ),  # TableRowNumber
                        Attribute(
                            0x0040A805,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("absent", "./0040A804"), ("undecidable", "table cell"))
                            ),
                        ),  # TableColumnNumber
                        Attribute(
                            0x0040DB73, "1C", condition=Condition("parsed", required=("absent", "./00720050"))
                        ),  # ReferencedContentItemIdentifier
                        Attribute(
                            0x00720050,
                            "1C",
                            condition=Condition("parsed", required=("absent", "./0040DB73")),
                            terms=(
                                Terms(
                                    "enumerated",
                                    ("DS", "DT", "FD", "FL", "IS", "SL", "SQ", "SS", "SV", "UC", "UL", "US", "UV"),
                                ),
                            ),
                        ),  # SelectorAttributeVR
                        Attribute(
                            0x00720072,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("in", "./00720050", ("DS",)), ("absent", "./0040A301"))
                            ),
                        ),  # SelectorDSValue
                        Attribute(
                            0x00720063, "1C", condition=Condition("parsed", required=("in", "./00720050", ("DT",)))
                        ),  # SelectorDTValue
                        Attribute(
                            0x00720074,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("in", "./00720050", ("FD",)), ("absent", "./0040A301"))
                            ),
                        ),  # SelectorFDValue
                        Attribute(
                            0x00720076,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("in", "./00720050", ("FL",)), ("absent", "./0040A301"))
                            ),
                        ),  # SelectorFLValue
                        Attribute(
                            0x00720064,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("in", "./00720050", ("IS",)), ("absent", "./0040A301"))
                            ),
                        ),  # SelectorISValue
                        Attribute(
                            0x0072007C,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("in", "./00720050", ("SL",)), ("absent", "./0040A301"))
                            ),
                        ),  # SelectorSLValue
                        Attribute(
                            0x0072007E,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("in", "./00720050", ("SS",)), ("absent", "./0040A301"))
                            ),
                        ),  # SelectorSSValue
                        Attribute(
                            0x00720082,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("in", "./00720050", ("SV",)), ("absent", "./0040A301"))
                            ),
                        ),  # SelectorSVValue
                        Attribute(
                            0x0072006F, "1C", condition=Condition("parsed", required=("in", "./00720050", ("UC",)))
                        ),  # SelectorUCValue
                        Attribute(
                            0x00720078,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("in", "./00720050", ("UL",)), ("absent", "./0040A301"))
                            ),
                        ),  # SelectorULValue
                        Attribute(
                            0x0072007A,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("in", "./00720050", ("US",)), ("absent", "./0040A301"))
                            ),
                        ),  # SelectorUSValue
                        Attribute(
                            0x00720083,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("in", "./00720050", ("UV",)), ("absent", "./0040A301"))
                            ),
                        ),  # SelectorUVValue
                        # ConceptCodeSequence
                        Attribute(
                            0x0040A168,
                            "1C",
                            condition=Condition("parsed", required=("in", "./00720050", ("SQ",))),
                            items=(1, None),
                            rows=(Include("8.8-1"),),
                        ),
                        # MeasurementUnitsCodeSequence
                        Attribute(
                            0x004008EA,
                            "1C",
                            condition=Condition("undecidable"),
                            items=(1, 1),
                            rows=(Include("8.8-1", cid=("Defined", "82")),),
                        ),
                        # NumericValueQualifierCodeSequence
                        Attribute(
                            0x0040A301,
                            "1C",
                            condition=Condition("undecidable"),
                            items=(0, 1),
                            rows=(Include("8.8-1", cid=("Defined", "42")),),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
