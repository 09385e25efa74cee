# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Dose Contribution Record Module."""

from dcmgen.items.rt_dose_contribution_record_radiation_dose_identification_sequence_item import (
    RTDoseContributionRecordRadiationDoseIdentificationSequenceItem,
    RTDoseContributionRecordRadiationDoseIdentificationSequenceItems,
)
from dcmgen.items.rt_dose_contribution_record_radiation_dose_sequence_item import (
    RTDoseContributionRecordRadiationDoseSequenceItem,
    RTDoseContributionRecordRadiationDoseSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTDoseContributionRecordModule(Module):
    """RT Dose Contribution Record Module (PS3.3 C.36.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

    def __init__(
        self,
        /,
        *,
        RadiationDoseSequence: Items[RTDoseContributionRecordRadiationDoseSequenceItem] = ...,
        RadiationDoseIdentificationSequence: Items[
            RTDoseContributionRecordRadiationDoseIdentificationSequenceItem
        ] = ...,
    ) -> None: ...
    RadiationDoseIdentificationSequence: SQ[
        RTDoseContributionRecordRadiationDoseIdentificationSequenceItems,
        RTDoseContributionRecordRadiationDoseIdentificationSequenceItem,
    ]
    """Radiation Dose Identification Sequence (300A,0618), SQ, VM 1, Type 1.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """
    RadiationDoseSequence: SQ[
        RTDoseContributionRecordRadiationDoseSequenceItems, RTDoseContributionRecordRadiationDoseSequenceItem
    ]
    """Radiation Dose Sequence (300A,0617), SQ, VM 1, Type 1.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """
