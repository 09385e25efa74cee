# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Beam Sequence (300A,00B0)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import IS, SQ
from dcmgen.model.iod import Item


class BeamSequenceItem(Item):
    """Item of Beam Sequence (300A,00B0) (PS3.3 C.36.2.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.3.html
    """

    __slots__ = ()

    ReferencedBeamNumber: IS = IS(0x300C_0006)
    """Referenced Beam Number (300C,0006), VM 1, Type 1 (PS3.3 C.36.2.3.3)."""


class RTPatientPositionScopeWithLegacySupportReferencedRTPlanSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced RT Plan Sequence (300C,0002) (PS3.3 C.36.2.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.3.html
    """

    __slots__ = ()

    BeamSequence: SQ[BeamSequenceItem] = SQ(0x300A_00B0, "BeamSequenceItem")
    """Beam Sequence (300A,00B0), VM 1, Type 1C (PS3.3 C.36.2.3.3)."""
