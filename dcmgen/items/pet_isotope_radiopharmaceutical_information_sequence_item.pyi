# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Radiopharmaceutical Information Sequence (0054,0016)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import DS_, DT_, LO_, SQ, TM_, UI_, DS_Value, DT_Value, Items, LO_Value, TM_Value, UI_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PETIsotopeRadiopharmaceuticalInformationSequenceItem(Item):
    """Item of Radiopharmaceutical Information Sequence (0054,0016) (PS3.3 C.8.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """

    def __init__(
        self,
        /,
        *,
        RadionuclideCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiopharmaceuticalAdministrationEventUID: UI_Value = ...,
        Radiopharmaceutical: LO_Value = ...,
        RadiopharmaceuticalRoute: LO_Value = ...,
        RadiopharmaceuticalVolume: DS_Value = ...,
        RadiopharmaceuticalStartTime: TM_Value = ...,
        RadiopharmaceuticalStopTime: TM_Value = ...,
        RadionuclideTotalDose: DS_Value = ...,
        RadionuclideHalfLife: DS_Value = ...,
        RadionuclidePositronFraction: DS_Value = ...,
        RadiopharmaceuticalSpecificActivity: DS_Value = ...,
        RadiopharmaceuticalStartDateTime: DT_Value = ...,
        RadiopharmaceuticalStopDateTime: DT_Value = ...,
        AdministrationRouteCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiopharmaceuticalCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    RadionuclideCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Radionuclide Code Sequence (0054,0300), SQ, VM 1, Type 2.

    Codes: CID 4020 PET Radionuclide (Baseline).

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    RadiopharmaceuticalRoute: LO_
    """Radiopharmaceutical Route (0018,1070), LO, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    AdministrationRouteCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Administration Route Code Sequence (0054,0302), SQ, VM 1, Type 3.

    Codes: CID 11 Administration Route (Baseline).

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    RadiopharmaceuticalVolume: DS_
    """Radiopharmaceutical Volume (0018,1071), DS, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    RadiopharmaceuticalStartTime: TM_
    """Radiopharmaceutical Start Time (0018,1072), TM, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    RadiopharmaceuticalStartDateTime: DT_
    """Radiopharmaceutical Start DateTime (0018,1078), DT, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    RadiopharmaceuticalStopTime: TM_
    """Radiopharmaceutical Stop Time (0018,1073), TM, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    RadiopharmaceuticalStopDateTime: DT_
    """Radiopharmaceutical Stop DateTime (0018,1079), DT, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    RadionuclideTotalDose: DS_
    """Radionuclide Total Dose (0018,1074), DS, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    RadiopharmaceuticalAdministrationEventUID: UI_
    """Radiopharmaceutical Administration Event UID (0008,3012), UI, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    RadionuclideHalfLife: DS_
    """Radionuclide Half Life (0018,1075), DS, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    RadionuclidePositronFraction: DS_
    """Radionuclide Positron Fraction (0018,1076), DS, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    RadiopharmaceuticalSpecificActivity: DS_
    """Radiopharmaceutical Specific Activity (0018,1077), DS, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    Radiopharmaceutical: LO_
    """Radiopharmaceutical (0018,0031), LO, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    RadiopharmaceuticalCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Radiopharmaceutical Code Sequence (0054,0304), SQ, VM 1, Type 3.

    Codes: CID 4021 PET Radiopharmaceutical (Baseline).

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """

class PETIsotopeRadiopharmaceuticalInformationSequenceItems(
    Sequence[PETIsotopeRadiopharmaceuticalInformationSequenceItem]
):
    def add(
        self,
        /,
        *,
        RadionuclideCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiopharmaceuticalAdministrationEventUID: UI_Value = ...,
        Radiopharmaceutical: LO_Value = ...,
        RadiopharmaceuticalRoute: LO_Value = ...,
        RadiopharmaceuticalVolume: DS_Value = ...,
        RadiopharmaceuticalStartTime: TM_Value = ...,
        RadiopharmaceuticalStopTime: TM_Value = ...,
        RadionuclideTotalDose: DS_Value = ...,
        RadionuclideHalfLife: DS_Value = ...,
        RadionuclidePositronFraction: DS_Value = ...,
        RadiopharmaceuticalSpecificActivity: DS_Value = ...,
        RadiopharmaceuticalStartDateTime: DT_Value = ...,
        RadiopharmaceuticalStopDateTime: DT_Value = ...,
        AdministrationRouteCodeSequence: Items[CodeSequenceMacro] = ...,
        RadiopharmaceuticalCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> PETIsotopeRadiopharmaceuticalInformationSequenceItem: ...
