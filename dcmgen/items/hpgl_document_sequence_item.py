# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of HPGL Document Sequence (0068,62C0)."""

from __future__ import annotations

from dcmgen.model.fields import FD, LO, LO_, OB, SQ, ST_, US, FDn
from dcmgen.model.iod import Item


class HPGLDocumentSequenceItem(Item):
    """Item of HPGL Document Sequence (0068,62C0) (PS3.3 C.29.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """

    __slots__ = ()

    HPGLDocumentID = US(0x0068_62D0)
    HPGLDocumentLabel = LO_(0x0068_62D5)
    ViewOrientationCodeSequence = SQ(0x0068_62E0, "CodeSequenceMacro")
    ViewOrientationModifierCodeSequence = SQ(0x0068_62F0, "CodeSequenceMacro")
    HPGLDocumentScaling = FD(0x0068_62F2)
    HPGLDocument = OB(0x0068_6300)
    HPGLContourPenNumber = US(0x0068_6310)
    HPGLPenSequence = SQ(0x0068_6320, "HPGLPenSequenceItem")
    RecommendedRotationPoint = FDn(0x0068_6346)
    BoundingRectangle = FDn(0x0068_6347)


class HPGLPenSequenceItem(Item):
    """Item of HPGL Pen Sequence (0068,6320) (PS3.3 C.29.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.2
    """

    __slots__ = ()

    HPGLPenNumber = US(0x0068_6330)
    HPGLPenLabel = LO(0x0068_6340)
    HPGLPenDescription = ST_(0x0068_6345)
