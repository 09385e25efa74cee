# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import CS, FL, LO_, SQ, FLValue, Items, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem(Item):
    """Item of Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220) (PS3.3 C.8.25.14.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.3.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicAxialLengthVelocity: FLValue = ...,
        OphthalmicAxialLengthDataSourceCodeSequence: Items[CodeSequenceMacro] = ...,
        ObserverType: Literal["PSN", "DEV"] = ...,
        OphthalmicAxialLengthDataSourceDescription: LO_Value = ...,
    ) -> None: ...
    OphthalmicAxialLengthVelocity: FL
    """Ophthalmic Axial Length Velocity (0022,1059), FL, VM 1, Type 1.

    PS3.3 C.8.25.14.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.3.html
    """
    ObserverType: CS[Literal["PSN", "DEV"]]
    """Observer Type (0040,A084), CS, VM 1, Type 1.

    Enumerated Values: PSN, DEV.

    PS3.3 C.8.25.14.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.3.html
    """
    OphthalmicAxialLengthDataSourceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Ophthalmic Axial Length Data Source Code Sequence (0022,1150), SQ, VM 1, Type 1.

    Codes: CID 4240 Ophthalmic Measurement or Calculation Data Source (Defined, inferred).

    PS3.3 C.8.25.14.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.3.html
    """
    OphthalmicAxialLengthDataSourceDescription: LO_
    """Ophthalmic Axial Length Data Source Description (0022,1159), LO, VM 1, Type 3.

    PS3.3 C.8.25.14.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.3.html
    """

class UltrasoundOphthalmicAxialLengthMeasurementsSequenceItems(
    Sequence[UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem]
):
    def add(
        self,
        /,
        *,
        OphthalmicAxialLengthVelocity: FLValue = ...,
        OphthalmicAxialLengthDataSourceCodeSequence: Items[CodeSequenceMacro] = ...,
        ObserverType: Literal["PSN", "DEV"] = ...,
        OphthalmicAxialLengthDataSourceDescription: LO_Value = ...,
    ) -> UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem: ...
