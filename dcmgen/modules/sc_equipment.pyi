# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""SC Equipment Module."""

from typing import Literal

from dcmgen.model.fields import CST, CST_, LO_, SH_, AnyText, LO_Value, LOn, LOnValue, SH_Value
from dcmgen.model.iod import Module

class SCEquipmentModule(Module):
    """SC Equipment Module (PS3.3 C.8.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.html#sect_C.8.6.1
    """

    def __init__(
        self,
        /,
        *,
        ConversionType: Literal["DV", "DI", "DF", "WSD", "SD", "SI", "DRW", "SYN"] | AnyText = ...,
        Modality: Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "ANN",
            "CFM",
            "DMS",
            "EEG",
            "EMG",
            "EOG",
            "PA",
            "POS",
            "XAPROTOCOL",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
            None,
        ]
        | AnyText = ...,
        SecondaryCaptureDeviceID: LO_Value = ...,
        SecondaryCaptureDeviceManufacturer: LO_Value = ...,
        SecondaryCaptureDeviceManufacturerModelName: LO_Value = ...,
        SecondaryCaptureDeviceSoftwareVersions: LOnValue = ...,
        VideoImageFormatAcquired: SH_Value = ...,
        DigitalImageFormatAcquired: LO_Value = ...,
    ) -> None: ...
    ConversionType: CST[Literal["DV", "DI", "DF", "WSD", "SD", "SI", "DRW", "SYN"]]
    """Conversion Type (0008,0064), CS, VM 1, Type 1.

    Defined Terms: DV, DI, DF, WSD, SD, SI, DRW, SYN.

    PS3.3 C.8.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.html#sect_C.8.6.1
    """
    Modality: CST_[
        Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "ANN",
            "CFM",
            "DMS",
            "EEG",
            "EMG",
            "EOG",
            "PA",
            "POS",
            "XAPROTOCOL",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
        ]
    ]
    """Modality (0008,0060), CS, VM 1, Type 3.

    Defined Terms: AR, ASMT, AU, BDUS, BI, BMD, CR, CT, CTPROTOCOL, DG, DOC, DX, ECG, EPS, ES, FID, GM, HC, HD, IO,
    IOL, IVOCT, IVUS, KER, KO, LEN, LS, MG, MR, M3D, NM, OAM, OCT, OP, OPM, OPT, OPTBSV, OPTENF, OPV, OSS, OT, PLAN,
    PR, PT, PX, REG, RESP, RF, RG, RTDOSE, RTIMAGE, RTINTENT, RTPLAN, RTRAD, RTRECORD, RTSEGANN, RTSTRUCT, RWV, SEG,
    SM, SMR, SR, SRF, STAIN, TEXTUREMAP, TG, US, VA, XA, XC, ANN, CFM, DMS, EEG, EMG, EOG, PA, POS, XAPROTOCOL, AS,
    CD, CF, CP, CS, DD, DF, DM, DS, EC, FA, FS, LP, MA, MS, OPR, ST, VF.

    PS3.3 C.8.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.html#sect_C.8.6.1
    """
    SecondaryCaptureDeviceID: LO_
    """Secondary Capture Device ID (0018,1010), LO, VM 1, Type 3.

    PS3.3 C.8.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.html#sect_C.8.6.1
    """
    SecondaryCaptureDeviceManufacturer: LO_
    """Secondary Capture Device Manufacturer (0018,1016), LO, VM 1, Type 3.

    PS3.3 C.8.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.html#sect_C.8.6.1
    """
    SecondaryCaptureDeviceManufacturerModelName: LO_
    """Secondary Capture Device Manufacturer's Model Name (0018,1018), LO, VM 1, Type 3.

    PS3.3 C.8.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.html#sect_C.8.6.1
    """
    SecondaryCaptureDeviceSoftwareVersions: LOn
    """Secondary Capture Device Software Versions (0018,1019), LO, VM 1-n, Type 3.

    PS3.3 C.8.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.html#sect_C.8.6.1
    """
    VideoImageFormatAcquired: SH_
    """Video Image Format Acquired (0018,1022), SH, VM 1, Type 3.

    PS3.3 C.8.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.html#sect_C.8.6.1
    """
    DigitalImageFormatAcquired: LO_
    """Digital Image Format Acquired (0018,1023), LO, VM 1, Type 3.

    PS3.3 C.8.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.html#sect_C.8.6.1
    """
