# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Cornea Measurement Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.flat_corneal_axis_sequence_item import FlatCornealAxisSequenceItem, FlatCornealAxisSequenceItems
from dcmgen.items.steep_corneal_axis_sequence_item import SteepCornealAxisSequenceItem, SteepCornealAxisSequenceItems
from dcmgen.model.fields import FL, FL_, SQ, FL_Value, FLValue, Items
from dcmgen.model.iod import Macro

class CorneaMeasurementMacro(Macro):
    """Cornea Measurement Macro (PS3.3 C.8.25.16.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.8.html
    """

    def __init__(
        self,
        /,
        *,
        SteepCornealAxisSequence: Items[SteepCornealAxisSequenceItem] = ...,
        FlatCornealAxisSequence: Items[FlatCornealAxisSequenceItem] = ...,
        CorneaMeasurementMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        RefractiveIndexOfCornea: FLValue = ...,
        RefractiveIndexOfAqueousHumor: FLValue = ...,
        KeratometerIndex: FL_Value = ...,
    ) -> None: ...
    SteepCornealAxisSequence: SQ[SteepCornealAxisSequenceItems, SteepCornealAxisSequenceItem]
    """Steep Corneal Axis Sequence (0046,0112), SQ, VM 1, Type 1.

    PS3.3 C.8.25.16.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.8.html
    """
    FlatCornealAxisSequence: SQ[FlatCornealAxisSequenceItems, FlatCornealAxisSequenceItem]
    """Flat Corneal Axis Sequence (0046,0113), SQ, VM 1, Type 1.

    PS3.3 C.8.25.16.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.8.html
    """
    CorneaMeasurementMethodCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Cornea Measurement Method Code Sequence (0046,0116), SQ, VM 1, Type 1.

    Codes: CID 4242 Cornea Measurement Method Descriptor (Defined, inferred).

    PS3.3 C.8.25.16.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.8.html
    """
    KeratometerIndex: FL_
    """Keratometer Index (0022,1033), FL, VM 1, Type 2.

    PS3.3 C.8.25.16.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.8.html
    """
    RefractiveIndexOfCornea: FL
    """Refractive Index of Cornea (0046,0117), FL, VM 1, Type 1C.

    Required if Code Value in Cornea Measurement Method Code Sequence is 111759. Not allowed otherwise.

    PS3.3 C.8.25.16.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.8.html
    """
    RefractiveIndexOfAqueousHumor: FL
    """Refractive Index of Aqueous Humor (0046,0118), FL, VM 1, Type 1C.

    Required if Code Value in Cornea Measurement Method Code Sequence is 111759. Not allowed otherwise.

    PS3.3 C.8.25.16.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.8.html
    """
