# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Radiotherapy Common Instance Module."""

from __future__ import annotations

from dcmgen.model.fields import DA, SQ, TM
from dcmgen.model.iod import Module


class RadiotherapyCommonInstanceModule(Module):
    """Radiotherapy Common Instance Module (PS3.3 C.36.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.4.html
    """

    __slots__ = ()

    InstanceCreationDate = DA(0x0008_0012)
    InstanceCreationTime = TM(0x0008_0013)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    AuthorIdentificationSequence = SQ(0x3010_0019, "IdentifiedPersonOrDeviceMacro")
    InstanceLevelReferencedPerformedProcedureStepSequence = SQ(0x3010_0044, "SOPInstanceReferenceMacro")
