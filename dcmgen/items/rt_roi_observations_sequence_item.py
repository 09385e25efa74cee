# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of RT Related ROI Sequence (3006,0030)."""

from __future__ import annotations

from dcmgen.model.fields import CST, CST_, DS, DT_, FL, IS, PN_, SH_, SQ, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro, MultipleSiteGeneralAnatomyOptionalMacro


class RTRelatedROISequenceItem(Item):
    """Item of RT Related ROI Sequence (3006,0030) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    __slots__ = ()

    ReferencedROINumber = IS(0x3006_0084)
    RTROIRelationship = CST_(0x3006_0033)


class RelatedRTROIObservationsSequenceItem(Item):
    """Item of Related RT ROI Observations Sequence (3006,00A0) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    __slots__ = ()

    ObservationNumber = IS(0x3006_0082)


class ROIPhysicalPropertiesSequenceItem(Item):
    """Item of ROI Physical Properties Sequence (3006,00B0) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    __slots__ = ()

    ROIPhysicalProperty = CST(0x3006_00B2)
    ROIElementalCompositionSequence = SQ(0x3006_00B6, "ROIElementalCompositionSequenceItem")
    ROIPhysicalPropertyValue = DS(0x3006_00B4)


class ROIElementalCompositionSequenceItem(Item):
    """Item of ROI Elemental Composition Sequence (3006,00B6) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    __slots__ = ()

    ROIElementalCompositionAtomicNumber = US(0x3006_00B7)
    ROIElementalCompositionAtomicMassFraction = FL(0x3006_00B8)


class RTROIObservationsSequenceItem(MultipleSiteGeneralAnatomyOptionalMacro, Item):
    """Item of RT ROI Observations Sequence (3006,0080) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    __slots__ = ()

    ObservationNumber = IS(0x3006_0082)
    ReferencedROINumber = IS(0x3006_0084)
    ROIObservationDateTime = DT_(0x3006_002E)
    ROIObservationContextCodeSequence = SQ(0x3006_004F, "CodeSequenceMacro")
    RTRelatedROISequence = SQ(0x3006_0030, "RTRelatedROISequenceItem")
    SegmentedPropertyCategoryCodeSequence = SQ(0x0062_0003, "CodeSequenceMacro")
    RTROIIdentificationCodeSequence = SQ(0x3006_0086, "RTROIIdentificationCodeSequenceItem")
    TherapeuticRoleCategoryCodeSequence = SQ(0x3010_0064, "CodeSequenceMacro")
    TherapeuticRoleTypeCodeSequence = SQ(0x3010_0065, "CodeSequenceMacro")
    RelatedRTROIObservationsSequence = SQ(0x3006_00A0, "RelatedRTROIObservationsSequenceItem")
    RTROIInterpretedType = CST_(0x3006_00A4)
    ROIInterpreter = PN_(0x3006_00A6)
    ROIInterpreterSequence = SQ(0x3006_004E, "IdentifiedPersonOrDeviceMacro")
    MaterialID = SH_(0x300A_00E1)
    ROIPhysicalPropertiesSequence = SQ(0x3006_00B0, "ROIPhysicalPropertiesSequenceItem")


class RTROIIdentificationCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of RT ROI Identification Code Sequence (3006,0086) (PS3.3 C.8.8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.8.html
    """

    __slots__ = ()

    SegmentedPropertyTypeModifierCodeSequence = SQ(0x0062_0011, "CodeSequenceMacro")
