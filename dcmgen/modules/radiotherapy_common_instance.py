# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Radiotherapy Common Instance Module."""

from __future__ import annotations

from dcmgen.model.fields import DA, SQ, TM
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RadiotherapyCommonInstanceModule(Module):
    """Radiotherapy Common Instance Module (PS3.3 C.36.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.4.html
    """

    __slots__ = ()

    InstanceCreationDate: DA = DA(0x0008_0012)
    """Instance Creation Date (0008,0012), VM 1, Type 1 (PS3.3 C.36.4)."""
    InstanceCreationTime: TM = TM(0x0008_0013)
    """Instance Creation Time (0008,0013), VM 1, Type 1 (PS3.3 C.36.4)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.36.4)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.36.4)."""
    AuthorIdentificationSequence: SQ[IdentifiedPersonOrDeviceMacro] = SQ(0x3010_0019, "IdentifiedPersonOrDeviceMacro")
    """Author Identification Sequence (3010,0019), VM 1, Type 2 (PS3.3 C.36.4)."""
    InstanceLevelReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x3010_0044, "SOPInstanceReferenceMacro"
    )
    """Instance-Level Referenced Performed Procedure Step Sequence (3010,0044), VM 1, Type 1C (PS3.3 C.36.4)."""
