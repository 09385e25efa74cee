# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Ophthalmic Axial Length Sequence (0022,1012)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import FL, SQ, FLValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OphthalmicAxialLengthSequenceItem(Item):
    """Item of Ophthalmic Axial Length Sequence (0022,1012) (PS3.3 C.8.25.16.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.4.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicAxialLength: FLValue = ...,
        SourceOfOphthalmicAxialLengthCodeSequence: Items[CodeSequenceMacro] = ...,
        OphthalmicAxialLengthSelectionMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
        OphthalmicUltrasoundMethodCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    OphthalmicAxialLength: FL
    """Ophthalmic Axial Length (0022,1019), FL, VM 1, Type 1.

    PS3.3 C.8.25.16.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.4.html
    """
    OphthalmicAxialLengthSelectionMethodCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Ophthalmic Axial Length Selection Method Code Sequence (0022,1250), SQ, VM 1, Type 1.

    Codes: CID 4241 Ophthalmic Axial Length Selection Method (Defined, inferred).

    PS3.3 C.8.25.16.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.4.html
    """
    SourceOfOphthalmicAxialLengthCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Source of Ophthalmic Axial Length Code Sequence (0022,1035), SQ, VM 1, Type 1.

    Codes: CID 4240 Ophthalmic Measurement or Calculation Data Source (Defined, inferred).

    PS3.3 C.8.25.16.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.4.html
    """
    ReferencedSOPSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1, Type 1C.

    Required if Code Value in Source of Ophthalmic Axial Length Code Sequence is 111782. Not allowed otherwise.

    PS3.3 C.8.25.16.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.4.html
    """
    OphthalmicUltrasoundMethodCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Ophthalmic Ultrasound Method Code Sequence (0022,1044), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Codes: CID 4230 Ophthalmic Ultrasound Axial Measurements Type (Defined, inferred).

    PS3.3 C.8.25.16.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.4.html
    """

class OphthalmicAxialLengthSequenceItems(Sequence[OphthalmicAxialLengthSequenceItem]):
    def add(
        self,
        /,
        *,
        OphthalmicAxialLength: FLValue = ...,
        SourceOfOphthalmicAxialLengthCodeSequence: Items[CodeSequenceMacro] = ...,
        OphthalmicAxialLengthSelectionMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
        OphthalmicUltrasoundMethodCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> OphthalmicAxialLengthSequenceItem: ...
