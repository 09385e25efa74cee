# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Keratometry Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.keratometry_flat_keratometric_axis_sequence_item import (
    KeratometryFlatKeratometricAxisSequenceItem,
    KeratometryFlatKeratometricAxisSequenceItems,
)
from dcmgen.items.keratometry_steep_keratometric_axis_sequence_item import (
    KeratometrySteepKeratometricAxisSequenceItem,
    KeratometrySteepKeratometricAxisSequenceItems,
)
from dcmgen.model.fields import FL_, SQ, FL_Value, Items
from dcmgen.model.iod import Macro

class KeratometryMacro(Macro):
    """Keratometry Macro (PS3.3 C.8.25.16.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.3.html
    """

    def __init__(
        self,
        /,
        *,
        SteepKeratometricAxisSequence: Items[KeratometrySteepKeratometricAxisSequenceItem] = ...,
        FlatKeratometricAxisSequence: Items[KeratometryFlatKeratometricAxisSequenceItem] = ...,
        KeratometerIndex: FL_Value = ...,
        KeratometryMeasurementTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    SteepKeratometricAxisSequence: SQ[
        KeratometrySteepKeratometricAxisSequenceItems, KeratometrySteepKeratometricAxisSequenceItem
    ]
    """Steep Keratometric Axis Sequence (0046,0074), SQ, VM 1, Type 1.

    PS3.3 C.8.25.16.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.3.html
    """
    FlatKeratometricAxisSequence: SQ[
        KeratometryFlatKeratometricAxisSequenceItems, KeratometryFlatKeratometricAxisSequenceItem
    ]
    """Flat Keratometric Axis Sequence (0046,0080), SQ, VM 1, Type 1.

    PS3.3 C.8.25.16.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.3.html
    """
    KeratometryMeasurementTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Keratometry Measurement Type Code Sequence (0022,1096), SQ, VM 1, Type 2.

    Codes: CID 4235 Keratometry Descriptor (Defined, inferred).

    PS3.3 C.8.25.16.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.3.html
    """
    KeratometerIndex: FL_
    """Keratometer Index (0022,1033), FL, VM 1, Type 2.

    PS3.3 C.8.25.16.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.3.html
    """
