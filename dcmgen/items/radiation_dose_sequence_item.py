# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Radiation Dose Sequence (300A,0617)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD_, LO, SQ, US, CSTn, FDn
from dcmgen.model.iod import Item
from dcmgen.model.parts import RadiobiologicalDoseEffectDescriptionMacro


class RadiationDoseSequenceItem(Item):
    """Item of Radiation Dose Sequence (300A,0617) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    __slots__ = ()

    ReferencedRTRadiationSequence = SQ(0x300A_0630, "SOPInstanceReferenceMacro")
    RadiationDoseValuesParametersSequence = SQ(0x300A_061F, "RadiationDoseValuesParametersSequenceItem")
    ExpectedInVivoMeasurementValuesSequence = SQ(0x300A_0621, "ExpectedInVivoMeasurementValuesSequenceItem")


class RadiationDoseValuesParametersSequenceItem(Item):
    """Item of Radiation Dose Values Parameters Sequence (300A,061F) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    __slots__ = ()

    PrimaryDoseValueIndicator = CS(0x300A_061B)
    ReferencedRadiationDoseIdentificationIndex = US(0x300A_060C)
    DoseValuesSequence = SQ(0x300A_061C, "DoseValuesSequenceItem")


class ExpectedInVivoMeasurementValuesSequenceItem(Item):
    """Item of Expected In-Vivo Measurement Values Sequence (300A,0621) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    __slots__ = ()

    ExpectedInVivoMeasurementValueIndex = US(0x300A_0622)
    RadiationDoseInVivoMeasurementLabel = LO(0x300A_0623)
    RadiationDoseCentralAxisDisplacement = FDn(0x300A_0624)
    MetersetToDoseMappingSequence = SQ(0x300A_0620, "MetersetToDoseMappingSequenceItem")
    RadiationDoseSourceToSkinDistance = FD_(0x300A_0626)
    RadiationDoseSourceToExternalContourDistance = FD_(0x300A_0628)
    RadiationDoseMeasurementPointCoordinates = FDn(0x300A_0627)


class DoseValuesSequenceItem(RadiobiologicalDoseEffectDescriptionMacro, Item):
    """Item of Dose Values Sequence (300A,061C) (PS3.3 C.36.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.11.html
    """

    __slots__ = ()

    DoseValuePurpose = CSTn(0x300A_061D)
    MetersetToDoseMappingSequence = SQ(0x300A_0620, "MetersetToDoseMappingSequenceItem")
