# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Radiation Dose Identification Sequence (300A,0618)."""

from dcmgen.items.conceptual_volume_segmentation_reference_and_combination_macro import (
    ConceptualVolumeSegmentationReferenceAndCombinationMacro,
    ConceptualVolumeSegmentationReferenceAndCombinationMacros,
)
from dcmgen.model.fields import LO, SQ, US, Items, LOValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTDoseContributionRecordRadiationDoseIdentificationSequenceItem(Item):
    """Item of Radiation Dose Identification Sequence (300A,0618) (PS3.3 C.36.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

    def __init__(
        self,
        /,
        *,
        RadiationDoseIdentificationIndex: USValue = ...,
        RadiationDoseIdentificationLabel: LOValue = ...,
        ConceptualVolumeSequence: Items[ConceptualVolumeSegmentationReferenceAndCombinationMacro] = ...,
        ReferencedRadiationDoseIdentificationIndex: USValue = ...,
    ) -> None: ...
    RadiationDoseIdentificationIndex: US
    """Radiation Dose Identification Index (300A,0603), US, VM 1, Type 1.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """
    ReferencedRadiationDoseIdentificationIndex: US
    """Referenced Radiation Dose Identification Index (300A,060C), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """
    RadiationDoseIdentificationLabel: LO
    """Radiation Dose Identification Label (300A,0619), LO, VM 1, Type 1.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """
    ConceptualVolumeSequence: SQ[
        ConceptualVolumeSegmentationReferenceAndCombinationMacros,
        ConceptualVolumeSegmentationReferenceAndCombinationMacro,
    ]
    """Conceptual Volume Sequence (3010,0025), SQ, VM 1, Type 1.

    PS3.3 C.36.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.21.html
    """

class RTDoseContributionRecordRadiationDoseIdentificationSequenceItems(
    Sequence[RTDoseContributionRecordRadiationDoseIdentificationSequenceItem]
):
    def add(
        self,
        /,
        *,
        RadiationDoseIdentificationIndex: USValue = ...,
        RadiationDoseIdentificationLabel: LOValue = ...,
        ConceptualVolumeSequence: Items[ConceptualVolumeSegmentationReferenceAndCombinationMacro] = ...,
        ReferencedRadiationDoseIdentificationIndex: USValue = ...,
    ) -> RTDoseContributionRecordRadiationDoseIdentificationSequenceItem: ...
