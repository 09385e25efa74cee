# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Beam Sequence (300A,00B0)."""

from __future__ import annotations

from dcmgen.model.fields import IS, SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class BeamSequenceItem(Item):
    """Item of Beam Sequence (300A,00B0) (PS3.3 C.36.2.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.3.html
    """

    __slots__ = ()

    ReferencedBeamNumber = IS(0x300C_0006)


class RTPatientPositionScopeWithLegacySupportReferencedRTPlanSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced RT Plan Sequence (300C,0002) (PS3.3 C.36.2.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.3.html
    """

    __slots__ = ()

    BeamSequence = SQ(0x300A_00B0, "BeamSequenceItem")
