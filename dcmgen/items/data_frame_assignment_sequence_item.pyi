# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Data Frame Assignment Sequence (0028,1401)."""

from typing import Literal

from dcmgen.items.voi_lut_macro import VOILUTMacro
from dcmgen.items.voi_lut_sequence_item import VOILUTSequenceItem
from dcmgen.model.fields import CS, CST, US_, AnyText, DSnValue, Items, LOnValue, US_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DataFrameAssignmentSequenceItem(VOILUTMacro, Item):
    """Item of Data Frame Assignment Sequence (0028,1401) (PS3.3 C.7.6.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """

    def __init__(
        self,
        /,
        *,
        DataType: Literal[
            "TISSUE_INTENSITY",
            "TISSUE_VELOCITY",
            "FLOW_VELOCITY",
            "FLOW_POWER",
            "DIRECTION_POWER",
            "FLOW_VARIANCE",
            "ELASTICITY",
            "PERFUSION",
            "SOUND_SPEED",
            "ATTENUATION",
        ]
        | AnyText = ...,
        DataPathAssignment: Literal[
            "PRIMARY_PVALUES", "PRIMARY_SINGLE", "SECONDARY_SINGLE", "SECONDARY_HIGH", "SECONDARY_LOW"
        ] = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        VOILUTSequence: Items[VOILUTSequenceItem] = ...,
        WindowCenterWidthExplanation: LOnValue = ...,
        VOILUTFunction: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID", None] | AnyText = ...,
        BitsMappedToColorLookupTable: US_Value = ...,
    ) -> None: ...
    DataType: CST[
        Literal[
            "TISSUE_INTENSITY",
            "TISSUE_VELOCITY",
            "FLOW_VELOCITY",
            "FLOW_POWER",
            "DIRECTION_POWER",
            "FLOW_VARIANCE",
            "ELASTICITY",
            "PERFUSION",
            "SOUND_SPEED",
            "ATTENUATION",
        ]
    ]
    """Data Type (0018,9808), CS, VM 1, Type 1.

    Defined Terms: TISSUE_INTENSITY, TISSUE_VELOCITY, FLOW_VELOCITY, FLOW_POWER, DIRECTION_POWER, FLOW_VARIANCE,
    ELASTICITY, PERFUSION, SOUND_SPEED, ATTENUATION.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    DataPathAssignment: CS[
        Literal["PRIMARY_PVALUES", "PRIMARY_SINGLE", "SECONDARY_SINGLE", "SECONDARY_HIGH", "SECONDARY_LOW"]
    ]
    """Data Path Assignment (0028,1402), CS, VM 1, Type 1.

    Enumerated Values: PRIMARY_PVALUES, PRIMARY_SINGLE, SECONDARY_SINGLE, SECONDARY_HIGH, SECONDARY_LOW.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    BitsMappedToColorLookupTable: US_
    """Bits Mapped to Color Lookup Table (0028,1403), US, VM 1, Type 3.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """

class DataFrameAssignmentSequenceItems(Sequence[DataFrameAssignmentSequenceItem]):
    def add(
        self,
        /,
        *,
        DataType: Literal[
            "TISSUE_INTENSITY",
            "TISSUE_VELOCITY",
            "FLOW_VELOCITY",
            "FLOW_POWER",
            "DIRECTION_POWER",
            "FLOW_VARIANCE",
            "ELASTICITY",
            "PERFUSION",
            "SOUND_SPEED",
            "ATTENUATION",
        ]
        | AnyText = ...,
        DataPathAssignment: Literal[
            "PRIMARY_PVALUES", "PRIMARY_SINGLE", "SECONDARY_SINGLE", "SECONDARY_HIGH", "SECONDARY_LOW"
        ] = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        VOILUTSequence: Items[VOILUTSequenceItem] = ...,
        WindowCenterWidthExplanation: LOnValue = ...,
        VOILUTFunction: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID", None] | AnyText = ...,
        BitsMappedToColorLookupTable: US_Value = ...,
    ) -> DataFrameAssignmentSequenceItem: ...
