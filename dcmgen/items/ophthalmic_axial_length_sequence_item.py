# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Ophthalmic Axial Length Sequence (0022,1012)."""

from __future__ import annotations

from dcmgen.model.fields import FL, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class OphthalmicAxialLengthSequenceItem(Item):
    """Item of Ophthalmic Axial Length Sequence (0022,1012) (PS3.3 C.8.25.16.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.4.html
    """

    __slots__ = ()

    OphthalmicAxialLength: FL = FL(0x0022_1019)
    """Ophthalmic Axial Length (0022,1019), VM 1, Type 1 (PS3.3 C.8.25.16.4)."""
    OphthalmicAxialLengthSelectionMethodCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1250, "CodeSequenceMacro")
    """Ophthalmic Axial Length Selection Method Code Sequence (0022,1250), VM 1, Type 1 (PS3.3 C.8.25.16.4)."""
    SourceOfOphthalmicAxialLengthCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1035, "CodeSequenceMacro")
    """Source of Ophthalmic Axial Length Code Sequence (0022,1035), VM 1, Type 1 (PS3.3 C.8.25.16.4)."""
    ReferencedSOPSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1199, "SOPInstanceReferenceMacro")
    """Referenced SOP Sequence (0008,1199), VM 1, Type 1C (PS3.3 C.8.25.16.4)."""
    OphthalmicUltrasoundMethodCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1044, "CodeSequenceMacro")
    """Ophthalmic Ultrasound Method Code Sequence (0022,1044), VM 1, Type 1C (PS3.3 C.8.25.16.4)."""
