# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of RT Related ROI Sequence (3006,0030)."""

from __future__ import annotations

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.multiple_site_general_anatomy_optional_macro import MultipleSiteGeneralAnatomyOptionalMacro
from dcmgen.model.fields import CST, CST_, DS, DT_, FL, IS, PN_, SH_, SQ, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro


class RTRelatedROISequenceItem(Item):
    """Item of RT Related ROI Sequence (3006,0030) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    __slots__ = ()

    ReferencedROINumber: IS = IS(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1, Type 1 (PS3.3 C.8.8.8)."""
    RTROIRelationship: CST_[Literal["SAME", "ENCLOSED", "ENCLOSING"]] = CST_(0x3006_0033)
    """RT ROI Relationship (3006,0033), VM 1, Type 3 (PS3.3 C.8.8.8)."""


class RelatedRTROIObservationsSequenceItem(Item):
    """Item of Related RT ROI Observations Sequence (3006,00A0) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    __slots__ = ()

    ObservationNumber: IS = IS(0x3006_0082)
    """Observation Number (3006,0082), VM 1, Type 1 (PS3.3 C.8.8.8)."""


class ROIPhysicalPropertiesSequenceItem(Item):
    """Item of ROI Physical Properties Sequence (3006,00B0) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    __slots__ = ()

    ROIPhysicalProperty: CST[
        Literal[
            "REL_MASS_DENSITY",
            "REL_ELEC_DENSITY",
            "EFFECTIVE_Z",
            "EFF_Z_PER_A",
            "REL_STOP_RATIO",
            "ELEM_FRACTION",
            "MEAN_EXCI_ENERGY",
        ]
    ] = CST(0x3006_00B2)
    """ROI Physical Property (3006,00B2), VM 1, Type 1 (PS3.3 C.8.8.8)."""
    ROIElementalCompositionSequence: SQ[ROIElementalCompositionSequenceItem] = SQ(
        0x3006_00B6, "ROIElementalCompositionSequenceItem"
    )
    """ROI Elemental Composition Sequence (3006,00B6), VM 1, Type 1C (PS3.3 C.8.8.8)."""
    ROIPhysicalPropertyValue: DS = DS(0x3006_00B4)
    """ROI Physical Property Value (3006,00B4), VM 1, Type 1 (PS3.3 C.8.8.8)."""


class ROIElementalCompositionSequenceItem(Item):
    """Item of ROI Elemental Composition Sequence (3006,00B6) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    __slots__ = ()

    ROIElementalCompositionAtomicNumber: US = US(0x3006_00B7)
    """ROI Elemental Composition Atomic Number (3006,00B7), VM 1, Type 1 (PS3.3 C.8.8.8)."""
    ROIElementalCompositionAtomicMassFraction: FL = FL(0x3006_00B8)
    """ROI Elemental Composition Atomic Mass Fraction (3006,00B8), VM 1, Type 1 (PS3.3 C.8.8.8)."""


class RTROIObservationsSequenceItem(MultipleSiteGeneralAnatomyOptionalMacro, Item):
    """Item of RT ROI Observations Sequence (3006,0080) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    __slots__ = ()

    ObservationNumber: IS = IS(0x3006_0082)
    """Observation Number (3006,0082), VM 1, Type 1 (PS3.3 C.8.8.8)."""
    ReferencedROINumber: IS = IS(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1, Type 1 (PS3.3 C.8.8.8)."""
    ROIObservationDateTime: DT_ = DT_(0x3006_002E)
    """ROI Observation DateTime (3006,002E), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    ROIObservationContextCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3006_004F, "CodeSequenceMacro")
    """ROI Observation Context Code Sequence (3006,004F), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    RTRelatedROISequence: SQ[RTRelatedROISequenceItem] = SQ(0x3006_0030, "RTRelatedROISequenceItem")
    """RT Related ROI Sequence (3006,0030), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    SegmentedPropertyCategoryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0062_0003, "CodeSequenceMacro")
    """Segmented Property Category Code Sequence (0062,0003), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    RTROIIdentificationCodeSequence: SQ[RTROIIdentificationCodeSequenceItem] = SQ(
        0x3006_0086, "RTROIIdentificationCodeSequenceItem"
    )
    """RT ROI Identification Code Sequence (3006,0086), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    TherapeuticRoleCategoryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_0064, "CodeSequenceMacro")
    """Therapeutic Role Category Code Sequence (3010,0064), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    TherapeuticRoleTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_0065, "CodeSequenceMacro")
    """Therapeutic Role Type Code Sequence (3010,0065), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    RelatedRTROIObservationsSequence: SQ[RelatedRTROIObservationsSequenceItem] = SQ(
        0x3006_00A0, "RelatedRTROIObservationsSequenceItem"
    )
    """Related RT ROI Observations Sequence (3006,00A0), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    RTROIInterpretedType: CST_[
        Literal[
            "EXTERNAL",
            "PTV",
            "CTV",
            "GTV",
            "TREATED_VOLUME",
            "IRRAD_VOLUME",
            "BOLUS",
            "AVOIDANCE",
            "ORGAN",
            "MARKER",
            "REGISTRATION",
            "ISOCENTER",
            "CONTRAST_AGENT",
            "CAVITY",
            "BRACHY_CHANNEL",
            "BRACHY_ACCESSORY",
            "BRACHY_SRC_APP",
            "BRACHY_CHNL_SHLD",
            "SUPPORT",
            "FIXATION",
            "DOSE_REGION",
            "CONTROL",
            "DOSE_MEASUREMENT",
            "OAR",
            "DEVICE",
        ]
    ] = CST_(0x3006_00A4)
    """RT ROI Interpreted Type (3006,00A4), VM 1, Type 2 (PS3.3 C.8.8.8)."""
    ROIInterpreter: PN_ = PN_(0x3006_00A6)
    """ROI Interpreter (3006,00A6), VM 1, Type 2 (PS3.3 C.8.8.8)."""
    ROIInterpreterSequence: SQ[IdentifiedPersonOrDeviceMacro] = SQ(0x3006_004E, "IdentifiedPersonOrDeviceMacro")
    """ROI Interpreter Sequence (3006,004E), VM 1, Type 1C (PS3.3 C.8.8.8)."""
    MaterialID: SH_ = SH_(0x300A_00E1)
    """Material ID (300A,00E1), VM 1, Type 3 (PS3.3 C.8.8.8)."""
    ROIPhysicalPropertiesSequence: SQ[ROIPhysicalPropertiesSequenceItem] = SQ(
        0x3006_00B0, "ROIPhysicalPropertiesSequenceItem"
    )
    """ROI Physical Properties Sequence (3006,00B0), VM 1, Type 3 (PS3.3 C.8.8.8)."""


class RTROIIdentificationCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of RT ROI Identification Code Sequence (3006,0086) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    __slots__ = ()

    SegmentedPropertyTypeModifierCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0062_0011, "CodeSequenceMacro")
    """Segmented Property Type Modifier Code Sequence (0062,0011), VM 1, Type 3 (PS3.3 C.8.8.8)."""
