# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Conceptual Volume Segmentation Reference And Combination Macro."""

from typing import Literal

from dcmgen.items.conceptual_volume_constituent_sequence_item import (
    ConceptualVolumeConstituentSequenceItem,
    ConceptualVolumeConstituentSequenceItems,
)
from dcmgen.items.conceptual_volume_macro import ConceptualVolumeMacro
from dcmgen.items.conceptual_volume_segmentation_reference_sequence_item import (
    ConceptualVolumeSegmentationReferenceSequenceItem,
    ConceptualVolumeSegmentationReferenceSequenceItems,
)
from dcmgen.items.derivation_conceptual_volume_sequence_item import DerivationConceptualVolumeSequenceItem
from dcmgen.items.equivalent_conceptual_volumes_sequence_item import EquivalentConceptualVolumesSequenceItem
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CS, SQ, ST_, UT, Items, ST_Value, UIValue, UTValue
from dcmgen.model.sequence import Sequence

class ConceptualVolumeSegmentationReferenceAndCombinationMacro(ConceptualVolumeMacro):
    """Conceptual Volume Segmentation Reference And Combination Macro (PS3.3 10.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """

    def __init__(
        self,
        /,
        *,
        ConceptualVolumeUID: UIValue = ...,
        ConceptualVolumeCombinationFlag: Literal["YES", "NO"] = ...,
        ConceptualVolumeSegmentationDefinedFlag: Literal["YES", "NO"] = ...,
        OriginatingSOPInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ConceptualVolumeConstituentSequence: Items[ConceptualVolumeConstituentSequenceItem] = ...,
        ConceptualVolumeCombinationExpression: UTValue = ...,
        ConceptualVolumeSegmentationReferenceSequence: Items[ConceptualVolumeSegmentationReferenceSequenceItem] = ...,
        ConceptualVolumeCombinationDescription: ST_Value = ...,
        EquivalentConceptualVolumesSequence: Items[EquivalentConceptualVolumesSequenceItem] = ...,
        DerivationConceptualVolumeSequence: Items[DerivationConceptualVolumeSequenceItem] = ...,
    ) -> None: ...
    ConceptualVolumeCombinationFlag: CS[Literal["YES", "NO"]]
    """Conceptual Volume Combination Flag (3010,000E), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 10.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """
    ConceptualVolumeConstituentSequence: SQ[
        ConceptualVolumeConstituentSequenceItems, ConceptualVolumeConstituentSequenceItem
    ]
    """Conceptual Volume Constituent Sequence (3010,0008), SQ, VM 1, Type 1C.

    Required if Conceptual Volume Combination Flag is YES. Not allowed otherwise.

    PS3.3 10.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """
    ConceptualVolumeCombinationExpression: UT
    """Conceptual Volume Combination Expression (3010,000C), UT, VM 1, Type 1C.

    Required if Conceptual Volume Combination Flag is YES. Not allowed otherwise.

    PS3.3 10.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """
    ConceptualVolumeCombinationDescription: ST_
    """Conceptual Volume Combination Description (3010,000F), ST, VM 1, Type 2C.

    Required if Conceptual Volume Combination Flag is YES. Not allowed otherwise.

    PS3.3 10.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """
    ConceptualVolumeSegmentationDefinedFlag: CS[Literal["YES", "NO"]]
    """Conceptual Volume Segmentation Defined Flag (3010,0010), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 10.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """
    ConceptualVolumeSegmentationReferenceSequence: SQ[
        ConceptualVolumeSegmentationReferenceSequenceItems, ConceptualVolumeSegmentationReferenceSequenceItem
    ]
    """Conceptual Volume Segmentation Reference Sequence (3010,0011), SQ, VM 1, Type 1C.

    Required if Conceptual Volume Segmentation Defined Flag is YES and Conceptual Volume Combination Flag is NO. Not
    allowed otherwise.

    PS3.3 10.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """

class ConceptualVolumeSegmentationReferenceAndCombinationMacros(
    Sequence[ConceptualVolumeSegmentationReferenceAndCombinationMacro]
):
    def add(
        self,
        /,
        *,
        ConceptualVolumeUID: UIValue = ...,
        ConceptualVolumeCombinationFlag: Literal["YES", "NO"] = ...,
        ConceptualVolumeSegmentationDefinedFlag: Literal["YES", "NO"] = ...,
        OriginatingSOPInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ConceptualVolumeConstituentSequence: Items[ConceptualVolumeConstituentSequenceItem] = ...,
        ConceptualVolumeCombinationExpression: UTValue = ...,
        ConceptualVolumeSegmentationReferenceSequence: Items[ConceptualVolumeSegmentationReferenceSequenceItem] = ...,
        ConceptualVolumeCombinationDescription: ST_Value = ...,
        EquivalentConceptualVolumesSequence: Items[EquivalentConceptualVolumesSequenceItem] = ...,
        DerivationConceptualVolumeSequence: Items[DerivationConceptualVolumeSequenceItem] = ...,
    ) -> ConceptualVolumeSegmentationReferenceAndCombinationMacro: ...
