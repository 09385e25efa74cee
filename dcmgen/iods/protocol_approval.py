# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Protocol Approval IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    EnhancedGeneralEquipmentModule,
    GeneralEquipmentModule,
    ProtocolApprovalModule,
    SOPCommonModule,
)


class ProtocolApproval(
    SOPCommonModule, EnhancedGeneralEquipmentModule, GeneralEquipmentModule, ProtocolApprovalModule, IOD
):
    """Protocol Approval IOD (PS3.3 A.82.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.82.3.html#sect_A.82.3.1

    Modules (M: mandatory, C: conditional, U: user option):
    General Equipment (M), Enhanced General Equipment (M), SOP Common (M), Protocol Approval (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.200.3",)
