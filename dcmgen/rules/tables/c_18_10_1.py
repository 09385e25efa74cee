# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Table Content Item Macro. PS3.3 C.18.10, Table C.18.10-1"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.18.10-1",
    "Table Content Item Macro",
    "C.18.10",
    (  # TabulatedValuesSequence
        Attribute(
            0x0040A801,
            "1",
            rows=(
                Attribute(0x0040A802, "1"),  # NumberOfTableRows
                Attribute(0x0040A803, "1"),  # NumberOfTableColumns
                # TableRowDefinitionSequence
                Attribute(
                    0x0040A806,
                    "3",
                    rows=(
                        Attribute(0x0040A804, "1C", condition=Condition("unparsed")),  # TableRowNumber
                        # ConceptNameCodeSequence
                        Attribute(0x0040A043, "1", rows=(Include("8.8-1"),)),
                        # MeasurementUnitsCodeSequence
                        Attribute(
                            0x004008EA,
                            "1C",
                            condition=Condition("unparsed"),
                            rows=(Include("8.8-1", cid=("Defined", "82")),),
                        ),
                    ),
                ),
                # TableColumnDefinitionSequence
                Attribute(
                    0x0040A807,
                    "3",
                    rows=(
                        Attribute(0x0040A805, "1C", condition=Condition("unparsed")),  # TableColumnNumber
                        # ConceptNameCodeSequence
                        Attribute(0x0040A043, "1", rows=(Include("8.8-1"),)),
                        # MeasurementUnitsCodeSequence
                        Attribute(
                            0x004008EA,
                            "1C",
                            condition=Condition("unparsed"),
                            rows=(Include("8.8-1", cid=("Defined", "82")),),
                        ),
                    ),
                ),
                # CellValuesSequence
                Attribute(
                    0x0040A808,
                    "1",
                    rows=(
                        Attribute(0x0040A804, "1C", condition=Condition("unparsed")),  # TableRowNumber
                        Attribute(0x0040A805, "1C", condition=Condition("unparsed")),  # TableColumnNumber
                        Attribute(0x0040DB73, "1C", condition=Condition("unparsed")),  # ReferencedContentItemIdentifier
                        Attribute(0x00720050, "1C", condition=Condition("unparsed")),  # SelectorAttributeVR
                        Attribute(0x00720072, "1C", condition=Condition("unparsed")),  # SelectorDSValue
                        Attribute(0x00720063, "1C", condition=Condition("unparsed")),  # SelectorDTValue
                        Attribute(0x00720074, "1C", condition=Condition("unparsed")),  # SelectorFDValue
                        Attribute(0x00720076, "1C", condition=Condition("unparsed")),  # SelectorFLValue
                        Attribute(0x00720064, "1C", condition=Condition("unparsed")),  # SelectorISValue
                        Attribute(0x0072007C, "1C", condition=Condition("unparsed")),  # SelectorSLValue
                        Attribute(0x0072007E, "1C", condition=Condition("unparsed")),  # SelectorSSValue
                        Attribute(0x00720082, "1C", condition=Condition("unparsed")),  # SelectorSVValue
                        Attribute(0x0072006F, "1C", condition=Condition("unparsed")),  # SelectorUCValue
                        Attribute(0x00720078, "1C", condition=Condition("unparsed")),  # SelectorULValue
                        Attribute(0x0072007A, "1C", condition=Condition("unparsed")),  # SelectorUSValue
                        Attribute(0x00720083, "1C", condition=Condition("unparsed")),  # SelectorUVValue
                        # ConceptCodeSequence
                        Attribute(0x0040A168, "1C", condition=Condition("unparsed"), rows=(Include("8.8-1"),)),
                        # MeasurementUnitsCodeSequence
                        Attribute(
                            0x004008EA,
                            "1C",
                            condition=Condition("unparsed"),
                            rows=(Include("8.8-1", cid=("Defined", "82")),),
                        ),
                        # NumericValueQualifierCodeSequence
                        Attribute(
                            0x0040A301,
                            "1C",
                            condition=Condition("unparsed"),
                            rows=(Include("8.8-1", cid=("Defined", "42")),),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
