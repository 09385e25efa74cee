# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of DVH Sequence (3004,0050)."""

from typing import Literal

from dcmgen.model.fields import CS, CST, DS, DS_, IS, SQ, AnyText, DS_Value, DSn, DSnValue, DSValue, ISValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DVHReferencedROISequenceItem(Item):
    """Item of DVH Referenced ROI Sequence (3004,0060) (PS3.3 C.8.8.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """

    def __init__(
        self,
        /,
        *,
        DVHROIContributionType: Literal["INCLUDED", "EXCLUDED"] = ...,
        ReferencedROINumber: ISValue = ...,
    ) -> None: ...
    ReferencedROINumber: IS
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 1.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
    DVHROIContributionType: CS[Literal["INCLUDED", "EXCLUDED"]]
    """DVH ROI Contribution Type (3004,0062), CS, VM 1, Type 1.

    Enumerated Values: INCLUDED, EXCLUDED.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """

class DVHReferencedROISequenceItems(Sequence[DVHReferencedROISequenceItem]):
    def add(
        self,
        /,
        *,
        DVHROIContributionType: Literal["INCLUDED", "EXCLUDED"] = ...,
        ReferencedROINumber: ISValue = ...,
    ) -> DVHReferencedROISequenceItem: ...

class DVHSequenceItem(Item):
    """Item of DVH Sequence (3004,0050) (PS3.3 C.8.8.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """

    def __init__(
        self,
        /,
        *,
        DVHType: Literal["DIFFERENTIAL", "CUMULATIVE", "NATURAL"] = ...,
        DoseUnits: Literal["GY", "RELATIVE"] = ...,
        DoseType: Literal["PHYSICAL", "EFFECTIVE", "ERROR"] | AnyText = ...,
        DVHDoseScaling: DSValue = ...,
        DVHVolumeUnits: Literal["CM3", "PERCENT", "PER_U"] | AnyText = ...,
        DVHNumberOfBins: ISValue = ...,
        DVHData: DSnValue = ...,
        DVHReferencedROISequence: Items[DVHReferencedROISequenceItem] = ...,
        DVHMinimumDose: DS_Value = ...,
        DVHMaximumDose: DS_Value = ...,
        DVHMeanDose: DS_Value = ...,
    ) -> None: ...
    DVHReferencedROISequence: SQ[DVHReferencedROISequenceItems, DVHReferencedROISequenceItem]
    """DVH Referenced ROI Sequence (3004,0060), SQ, VM 1, Type 1.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
    DVHType: CS[Literal["DIFFERENTIAL", "CUMULATIVE", "NATURAL"]]
    """DVH Type (3004,0001), CS, VM 1, Type 1.

    Enumerated Values: DIFFERENTIAL, CUMULATIVE, NATURAL.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
    DoseUnits: CS[Literal["GY", "RELATIVE"]]
    """Dose Units (3004,0002), CS, VM 1, Type 1.

    Enumerated Values: GY, RELATIVE.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
    DoseType: CST[Literal["PHYSICAL", "EFFECTIVE", "ERROR"]]
    """Dose Type (3004,0004), CS, VM 1, Type 1.

    Defined Terms: PHYSICAL, EFFECTIVE, ERROR.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
    DVHDoseScaling: DS
    """DVH Dose Scaling (3004,0052), DS, VM 1, Type 1.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
    DVHVolumeUnits: CST[Literal["CM3", "PERCENT", "PER_U"]]
    """DVH Volume Units (3004,0054), CS, VM 1, Type 1.

    Defined Terms: CM3, PERCENT, PER_U.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
    DVHNumberOfBins: IS
    """DVH Number of Bins (3004,0056), IS, VM 1, Type 1.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
    DVHData: DSn
    """DVH Data (3004,0058), DS, VM 2-2n, Type 1.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
    DVHMinimumDose: DS_
    """DVH Minimum Dose (3004,0070), DS, VM 1, Type 3.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
    DVHMaximumDose: DS_
    """DVH Maximum Dose (3004,0072), DS, VM 1, Type 3.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """
    DVHMeanDose: DS_
    """DVH Mean Dose (3004,0074), DS, VM 1, Type 3.

    PS3.3 C.8.8.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.4.html
    """

class DVHSequenceItems(Sequence[DVHSequenceItem]):
    def add(
        self,
        /,
        *,
        DVHType: Literal["DIFFERENTIAL", "CUMULATIVE", "NATURAL"] = ...,
        DoseUnits: Literal["GY", "RELATIVE"] = ...,
        DoseType: Literal["PHYSICAL", "EFFECTIVE", "ERROR"] | AnyText = ...,
        DVHDoseScaling: DSValue = ...,
        DVHVolumeUnits: Literal["CM3", "PERCENT", "PER_U"] | AnyText = ...,
        DVHNumberOfBins: ISValue = ...,
        DVHData: DSnValue = ...,
        DVHReferencedROISequence: Items[DVHReferencedROISequenceItem] = ...,
        DVHMinimumDose: DS_Value = ...,
        DVHMaximumDose: DS_Value = ...,
        DVHMeanDose: DS_Value = ...,
    ) -> DVHSequenceItem: ...
