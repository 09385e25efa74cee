# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Optical Ophthalmic Axial Length Measurements Sequence (0022,1225)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import FL_, LO_, SQ, FL_Value, Items, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OpticalOphthalmicAxialLengthMeasurementsSequenceItem(Item):
    """Item of Optical Ophthalmic Axial Length Measurements Sequence (0022,1225) (PS3.3 C.8.25.14.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.3.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicAxialLengthDataSourceCodeSequence: Items[CodeSequenceMacro] = ...,
        SignalToNoiseRatio: FL_Value = ...,
        OphthalmicAxialLengthDataSourceDescription: LO_Value = ...,
    ) -> None: ...
    SignalToNoiseRatio: FL_
    """Signal to Noise Ratio (0022,1155), FL, VM 1, Type 3.

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

class OpticalOphthalmicAxialLengthMeasurementsSequenceItems(
    Sequence[OpticalOphthalmicAxialLengthMeasurementsSequenceItem]
):
    def add(
        self,
        /,
        *,
        OphthalmicAxialLengthDataSourceCodeSequence: Items[CodeSequenceMacro] = ...,
        SignalToNoiseRatio: FL_Value = ...,
        OphthalmicAxialLengthDataSourceDescription: LO_Value = ...,
    ) -> OpticalOphthalmicAxialLengthMeasurementsSequenceItem: ...
