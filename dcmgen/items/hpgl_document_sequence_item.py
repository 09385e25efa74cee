# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of HPGL Document Sequence (0068,62C0)."""

from __future__ import annotations

from dcmgen.model.fields import FD, LO, LO_, OB, SQ, ST_, US, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class HPGLDocumentSequenceItem(Item):
    """Item of HPGL Document Sequence (0068,62C0) (PS3.3 C.29.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """

    __slots__ = ()

    HPGLDocumentID: US = US(0x0068_62D0)
    """HPGL Document ID (0068,62D0), VM 1, Type 1 (PS3.3 C.29.1.2)."""
    HPGLDocumentLabel: LO_ = LO_(0x0068_62D5)
    """HPGL Document Label (0068,62D5), VM 1, Type 3 (PS3.3 C.29.1.2)."""
    ViewOrientationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0068_62E0, "CodeSequenceMacro")
    """View Orientation Code Sequence (0068,62E0), VM 1, Type 1 (PS3.3 C.29.1.2)."""
    ViewOrientationModifierCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0068_62F0, "CodeSequenceMacro")
    """View Orientation Modifier Code Sequence (0068,62F0), VM 1, Type 3 (PS3.3 C.29.1.2)."""
    HPGLDocumentScaling: FD = FD(0x0068_62F2)
    """HPGL Document Scaling (0068,62F2), VM 1, Type 1 (PS3.3 C.29.1.2)."""
    HPGLDocument: OB = OB(0x0068_6300)
    """HPGL Document (0068,6300), VM 1, Type 1 (PS3.3 C.29.1.2)."""
    HPGLContourPenNumber: US = US(0x0068_6310)
    """HPGL Contour Pen Number (0068,6310), VM 1, Type 1 (PS3.3 C.29.1.2)."""
    HPGLPenSequence: SQ[HPGLPenSequenceItem] = SQ(0x0068_6320, "HPGLPenSequenceItem")
    """HPGL Pen Sequence (0068,6320), VM 1, Type 1 (PS3.3 C.29.1.2)."""
    RecommendedRotationPoint: FDn = FDn(0x0068_6346)
    """Recommended Rotation Point (0068,6346), VM 2, Type 1 (PS3.3 C.29.1.2)."""
    BoundingRectangle: FDn = FDn(0x0068_6347)
    """Bounding Rectangle (0068,6347), VM 4, Type 1 (PS3.3 C.29.1.2)."""


class HPGLPenSequenceItem(Item):
    """Item of HPGL Pen Sequence (0068,6320) (PS3.3 C.29.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """

    __slots__ = ()

    HPGLPenNumber: US = US(0x0068_6330)
    """HPGL Pen Number (0068,6330), VM 1, Type 1 (PS3.3 C.29.1.2)."""
    HPGLPenLabel: LO = LO(0x0068_6340)
    """HPGL Pen Label (0068,6340), VM 1, Type 1 (PS3.3 C.29.1.2)."""
    HPGLPenDescription: ST_ = ST_(0x0068_6345)
    """HPGL Pen Description (0068,6345), VM 1, Type 3 (PS3.3 C.29.1.2)."""
