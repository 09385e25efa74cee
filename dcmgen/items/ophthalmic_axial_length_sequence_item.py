# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Ophthalmic Axial Length Sequence (0022,1012)."""

from __future__ import annotations

from dcmgen.model.fields import FL, SQ
from dcmgen.model.iod import Item


class OphthalmicAxialLengthSequenceItem(Item):
    """Item of Ophthalmic Axial Length Sequence (0022,1012) (PS3.3 C.8.25.16.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.4.html
    """

    __slots__ = ()

    OphthalmicAxialLength = FL(0x0022_1019)
    OphthalmicAxialLengthSelectionMethodCodeSequence = SQ(0x0022_1250, "CodeSequenceMacro")
    SourceOfOphthalmicAxialLengthCodeSequence = SQ(0x0022_1035, "CodeSequenceMacro")
    ReferencedSOPSequence = SQ(0x0008_1199, "SOPInstanceReferenceMacro")
    OphthalmicUltrasoundMethodCodeSequence = SQ(0x0022_1044, "CodeSequenceMacro")
