# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Bulk Motion Synchronization Module."""

from typing import Literal

from dcmgen.model.fields import CST, AnyText
from dcmgen.model.iod import Module

class BulkMotionSynchronizationModule(Module):
    """Bulk Motion Synchronization Module (PS3.3 C.7.6.18.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.3.html
    """

    def __init__(
        self,
        /,
        *,
        BulkMotionCompensationTechnique: Literal[
            "NONE", "REALTIME", "GATING", "TRACKING", "RETROSPECTIVE", "CORRECTION"
        ]
        | AnyText = ...,
        BulkMotionSignalSource: Literal["JOINT", "NAVIGATOR", "MR_PHASE"] | AnyText = ...,
    ) -> None: ...
    BulkMotionCompensationTechnique: CST[
        Literal["NONE", "REALTIME", "GATING", "TRACKING", "RETROSPECTIVE", "CORRECTION"]
    ]
    """Bulk Motion Compensation Technique (0018,9172), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Defined Terms: NONE, REALTIME, GATING, TRACKING, RETROSPECTIVE, CORRECTION.

    PS3.3 C.7.6.18.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.3.html
    """
    BulkMotionSignalSource: CST[Literal["JOINT", "NAVIGATOR", "MR_PHASE"]]
    """Bulk Motion Signal Source (0018,9173), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and Bulk Motion Compensation Technique is not NONE.
    Otherwise allowed only if Image Type Value 1 is DERIVED and Bulk Motion Compensation Technique is not NONE.

    Defined Terms: JOINT, NAVIGATOR, MR_PHASE.

    PS3.3 C.7.6.18.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.18.3.html
    """
