# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Modality Performed Procedure Step IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    BillingAndMaterialManagementCodeModule,
    ImageAcquisitionResultsModule,
    PerformedProcedureStepInformationModule,
    PerformedProcedureStepRelationshipModule,
    SOPCommonModule,
)


class ModalityPerformedProcedureStep(
    PerformedProcedureStepRelationshipModule,
    SOPCommonModule,
    BillingAndMaterialManagementCodeModule,
    ImageAcquisitionResultsModule,
    PerformedProcedureStepInformationModule,
    IOD,
):
    """Modality Performed Procedure Step IOD (PS3.3 B.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_B.17.html

    Modules (M: mandatory, C: conditional, U: user option):
    SOP Common (M), Performed Procedure Step Relationship (M), Performed Procedure Step Information (M), Image
    Acquisition Results (M), Billing and Material Management Codes (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.3.1.2.3.3",)
