# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of X-Ray 3D Reconstruction Sequence (0018,9530)."""

from typing import Literal

from dcmgen.model.fields import CST, LO, LO_, AnyText, LO_Value, LOValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class XRay3DReconstructionSequenceItem(Item):
    """Item of X-Ray 3D Reconstruction Sequence (0018,9530) (PS3.3 C.8.21.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.4.html
    """

    def __init__(
        self,
        /,
        *,
        ApplicationName: LOValue = ...,
        ApplicationVersion: LOValue = ...,
        ApplicationManufacturer: LOValue = ...,
        AlgorithmType: Literal["FILTER_BACK_PROJ", "ITERATIVE"] | AnyText = ...,
        AcquisitionIndex: USnValue = ...,
        AlgorithmDescription: LO_Value = ...,
        ReconstructionDescription: LO_Value = ...,
    ) -> None: ...
    ReconstructionDescription: LO_
    """Reconstruction Description (0018,9531), LO, VM 1, Type 3.

    PS3.3 C.8.21.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.4.html
    """
    ApplicationName: LO
    """Application Name (0018,9524), LO, VM 1, Type 1.

    PS3.3 C.8.21.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.4.html
    """
    ApplicationVersion: LO
    """Application Version (0018,9525), LO, VM 1, Type 1.

    PS3.3 C.8.21.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.4.html
    """
    ApplicationManufacturer: LO
    """Application Manufacturer (0018,9526), LO, VM 1, Type 1.

    PS3.3 C.8.21.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.4.html
    """
    AlgorithmType: CST[Literal["FILTER_BACK_PROJ", "ITERATIVE"]]
    """Algorithm Type (0018,9527), CS, VM 1, Type 1.

    Defined Terms: FILTER_BACK_PROJ, ITERATIVE.

    PS3.3 C.8.21.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.4.html
    """
    AlgorithmDescription: LO_
    """Algorithm Description (0018,9528), LO, VM 1, Type 3.

    PS3.3 C.8.21.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.4.html
    """
    AcquisitionIndex: USn
    """Acquisition Index (0020,9518), US, VM 1-n, Type 1.

    PS3.3 C.8.21.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.4.html
    """

class XRay3DReconstructionSequenceItems(Sequence[XRay3DReconstructionSequenceItem]):
    def add(
        self,
        /,
        *,
        ApplicationName: LOValue = ...,
        ApplicationVersion: LOValue = ...,
        ApplicationManufacturer: LOValue = ...,
        AlgorithmType: Literal["FILTER_BACK_PROJ", "ITERATIVE"] | AnyText = ...,
        AcquisitionIndex: USnValue = ...,
        AlgorithmDescription: LO_Value = ...,
        ReconstructionDescription: LO_Value = ...,
    ) -> XRay3DReconstructionSequenceItem: ...
