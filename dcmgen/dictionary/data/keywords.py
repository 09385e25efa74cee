# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# Generated from PS3.7 2025e (sha256 8f2cc248e42d) by generator; do not edit.
"""The keywords of a generic `Dataset`, for type checkers and completion."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.dataset import Dataset
    from dcmgen.model.fields import (
        AE_,
        AS_,
        AT_,
        CS_,
        DA_,
        DS_,
        DT_,
        FD_,
        FL_,
        IS_,
        LO_,
        LT_,
        OB_,
        OD_,
        OF_,
        OL_,
        OV_,
        OW_,
        PN_,
        SH_,
        SL_,
        SQ,
        SS_,
        ST_,
        TM_,
        UC_,
        UI_,
        UL_,
        UN_,
        UR_,
        US_,
        UT_,
        UV_,
        AEn,
        ASn,
        ATn,
        CSn,
        DAn,
        DSn,
        DTn,
        FDn,
        FLn,
        ISn,
        LOn,
        OBorOW_,
        PNn,
        SHn,
        SLn,
        SSn,
        STn,
        SVn,
        TMn,
        UCn,
        UIn,
        ULn,
        URn,
        USn,
        USorOWn,
        USorSS_,
        USorSSn,
        USorSSorOWn,
        UVn,
    )
    from dcmgen.model.sequence import Sequence


class Keywords:
    """Every keyword of PS3.6 with the types of its getter and setter; empty at run time."""

    __slots__ = ()

    if TYPE_CHECKING:
        CommandGroupLength: UL_
        """Command Group Length (0000,0000), UL, VM 1."""
        CommandLengthToEnd: UL_
        """Command Length to End (0000,0001), UL, VM 1. Retired."""
        AffectedSOPClassUID: UI_
        """Affected SOP Class UID (0000,0002), UI, VM 1."""
        RequestedSOPClassUID: UI_
        """Requested SOP Class UID (0000,0003), UI, VM 1."""
        CommandRecognitionCode: SH_
        """Command Recognition Code (0000,0010), SH, VM 1. Retired."""
        CommandField: US_
        """Command Field (0000,0100), US, VM 1."""
        MessageID: US_
        """Message ID (0000,0110), US, VM 1."""
        MessageIDBeingRespondedTo: US_
        """Message ID Being Responded To (0000,0120), US, VM 1."""
        Initiator: AE_
        """Initiator (0000,0200), AE, VM 1. Retired."""
        Receiver: AE_
        """Receiver (0000,0300), AE, VM 1. Retired."""
        FindLocation: AE_
        """Find Location (0000,0400), AE, VM 1. Retired."""
        MoveDestination: AE_
        """Move Destination (0000,0600), AE, VM 1."""
        Priority: US_
        """Priority (0000,0700), US, VM 1."""
        CommandDataSetType: US_
        """Command Data Set Type (0000,0800), US, VM 1."""
        NumberOfMatches: US_
        """Number of Matches (0000,0850), US, VM 1. Retired."""
        ResponseSequenceNumber: US_
        """Response Sequence Number (0000,0860), US, VM 1. Retired."""
        Status: US_
        """Status (0000,0900), US, VM 1."""
        OffendingElement: ATn
        """Offending Element (0000,0901), AT, VM 1-n."""
        ErrorComment: LO_
        """Error Comment (0000,0902), LO, VM 1."""
        ErrorID: US_
        """Error ID (0000,0903), US, VM 1."""
        AffectedSOPInstanceUID: UI_
        """Affected SOP Instance UID (0000,1000), UI, VM 1."""
        RequestedSOPInstanceUID: UI_
        """Requested SOP Instance UID (0000,1001), UI, VM 1."""
        EventTypeID: US_
        """Event Type ID (0000,1002), US, VM 1."""
        AttributeIdentifierList: ATn
        """Attribute Identifier List (0000,1005), AT, VM 1-n."""
        ActionTypeID: US_
        """Action Type ID (0000,1008), US, VM 1."""
        NumberOfRemainingSuboperations: US_
        """Number of Remaining Sub-operations (0000,1020), US, VM 1."""
        NumberOfCompletedSuboperations: US_
        """Number of Completed Sub-operations (0000,1021), US, VM 1."""
        NumberOfFailedSuboperations: US_
        """Number of Failed Sub-operations (0000,1022), US, VM 1."""
        NumberOfWarningSuboperations: US_
        """Number of Warning Sub-operations (0000,1023), US, VM 1."""
        MoveOriginatorApplicationEntityTitle: AE_
        """Move Originator Application Entity Title (0000,1030), AE, VM 1."""
        MoveOriginatorMessageID: US_
        """Move Originator Message ID (0000,1031), US, VM 1."""
        DialogReceiver: LT_
        """Dialog Receiver (0000,4000), LT, VM 1. Retired."""
        TerminalType: LT_
        """Terminal Type (0000,4010), LT, VM 1. Retired."""
        MessageSetID: SH_
        """Message Set ID (0000,5010), SH, VM 1. Retired."""
        EndMessageID: SH_
        """End Message ID (0000,5020), SH, VM 1. Retired."""
        DisplayFormat: LT_
        """Display Format (0000,5110), LT, VM 1. Retired."""
        PagePositionID: LT_
        """Page Position ID (0000,5120), LT, VM 1. Retired."""
        TextFormatID: CS_
        """Text Format ID (0000,5130), CS, VM 1. Retired."""
        NormalReverse: CS_
        """Normal/Reverse (0000,5140), CS, VM 1. Retired."""
        AddGrayScale: CS_
        """Add Gray Scale (0000,5150), CS, VM 1. Retired."""
        Borders: CS_
        """Borders (0000,5160), CS, VM 1. Retired."""
        Copies: IS_
        """Copies (0000,5170), IS, VM 1. Retired."""
        CommandMagnificationType: CS_
        """Command Magnification Type (0000,5180), CS, VM 1. Retired."""
        Erase: CS_
        """Erase (0000,5190), CS, VM 1. Retired."""
        Print: CS_
        """Print (0000,51A0), CS, VM 1. Retired."""
        Overlays: USn
        """Overlays (0000,51B0), US, VM 1-n. Retired."""
        FileMetaInformationGroupLength: UL_
        """File Meta Information Group Length (0002,0000), UL, VM 1."""
        FileMetaInformationVersion: OB_
        """File Meta Information Version (0002,0001), OB, VM 1."""
        MediaStorageSOPClassUID: UI_
        """Media Storage SOP Class UID (0002,0002), UI, VM 1."""
        MediaStorageSOPInstanceUID: UI_
        """Media Storage SOP Instance UID (0002,0003), UI, VM 1."""
        TransferSyntaxUID: UI_
        """Transfer Syntax UID (0002,0010), UI, VM 1."""
        ImplementationClassUID: UI_
        """Implementation Class UID (0002,0012), UI, VM 1."""
        ImplementationVersionName: SH_
        """Implementation Version Name (0002,0013), SH, VM 1."""
        SourceApplicationEntityTitle: AE_
        """Source Application Entity Title (0002,0016), AE, VM 1."""
        SendingApplicationEntityTitle: AE_
        """Sending Application Entity Title (0002,0017), AE, VM 1."""
        ReceivingApplicationEntityTitle: AE_
        """Receiving Application Entity Title (0002,0018), AE, VM 1."""
        SourcePresentationAddress: UR_
        """Source Presentation Address (0002,0026), UR, VM 1."""
        SendingPresentationAddress: UR_
        """Sending Presentation Address (0002,0027), UR, VM 1."""
        ReceivingPresentationAddress: UR_
        """Receiving Presentation Address (0002,0028), UR, VM 1."""
        RTVMetaInformationVersion: OB_
        """RTV Meta Information Version (0002,0031), OB, VM 1."""
        RTVCommunicationSOPClassUID: UI_
        """RTV Communication SOP Class UID (0002,0032), UI, VM 1."""
        RTVCommunicationSOPInstanceUID: UI_
        """RTV Communication SOP Instance UID (0002,0033), UI, VM 1."""
        RTVSourceIdentifier: OB_
        """RTV Source Identifier (0002,0035), OB, VM 1."""
        RTVFlowIdentifier: OB_
        """RTV Flow Identifier (0002,0036), OB, VM 1."""
        RTVFlowRTPSamplingRate: UL_
        """RTV Flow RTP Sampling Rate (0002,0037), UL, VM 1."""
        RTVFlowActualFrameDuration: FD_
        """RTV Flow Actual Frame Duration (0002,0038), FD, VM 1."""
        PrivateInformationCreatorUID: UI_
        """Private Information Creator UID (0002,0100), UI, VM 1."""
        PrivateInformation: OB_
        """Private Information (0002,0102), OB, VM 1."""
        FileSetID: CS_
        """File-set ID (0004,1130), CS, VM 1."""
        FileSetDescriptorFileID: CSn
        """File-set Descriptor File ID (0004,1141), CS, VM 1-8."""
        SpecificCharacterSetOfFileSetDescriptorFile: CS_
        """Specific Character Set of File-set Descriptor File (0004,1142), CS, VM 1."""
        OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: UL_
        """Offset of the First Directory Record of the Root Directory Entity (0004,1200), UL, VM 1."""
        OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: UL_
        """Offset of the Last Directory Record of the Root Directory Entity (0004,1202), UL, VM 1."""
        FileSetConsistencyFlag: US_
        """File-set Consistency Flag (0004,1212), US, VM 1."""
        DirectoryRecordSequence: SQ[Sequence[Dataset], Dataset]
        """Directory Record Sequence (0004,1220), SQ, VM 1."""
        OffsetOfTheNextDirectoryRecord: UL_
        """Offset of the Next Directory Record (0004,1400), UL, VM 1."""
        RecordInUseFlag: US_
        """Record In-use Flag (0004,1410), US, VM 1."""
        OffsetOfReferencedLowerLevelDirectoryEntity: UL_
        """Offset of Referenced Lower-Level Directory Entity (0004,1420), UL, VM 1."""
        DirectoryRecordType: CS_
        """Directory Record Type (0004,1430), CS, VM 1."""
        PrivateRecordUID: UI_
        """Private Record UID (0004,1432), UI, VM 1."""
        ReferencedFileID: CSn
        """Referenced File ID (0004,1500), CS, VM 1-8."""
        MRDRDirectoryRecordOffset: UL_
        """MRDR Directory Record Offset (0004,1504), UL, VM 1. Retired in 2004."""
        ReferencedSOPClassUIDInFile: UI_
        """Referenced SOP Class UID in File (0004,1510), UI, VM 1."""
        ReferencedSOPInstanceUIDInFile: UI_
        """Referenced SOP Instance UID in File (0004,1511), UI, VM 1."""
        ReferencedTransferSyntaxUIDInFile: UI_
        """Referenced Transfer Syntax UID in File (0004,1512), UI, VM 1."""
        ReferencedRelatedGeneralSOPClassUIDInFile: UIn
        """Referenced Related General SOP Class UID in File (0004,151A), UI, VM 1-n."""
        NumberOfReferences: UL_
        """Number of References (0004,1600), UL, VM 1. Retired in 2004."""
        CurrentFrameFunctionalGroupsSequence: SQ[Sequence[Dataset], Dataset]
        """Current Frame Functional Groups Sequence (0006,0001), SQ, VM 1."""
        LengthToEnd: UL_
        """Length to End (0008,0001), UL, VM 1. Retired."""
        SpecificCharacterSet: CSn
        """Specific Character Set (0008,0005), CS, VM 1-n."""
        LanguageCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Language Code Sequence (0008,0006), SQ, VM 1."""
        ImageType: CSn
        """Image Type (0008,0008), CS, VM 2-n."""
        RecognitionCode: SH_
        """Recognition Code (0008,0010), SH, VM 1. Retired."""
        InstanceCreationDate: DA_
        """Instance Creation Date (0008,0012), DA, VM 1."""
        InstanceCreationTime: TM_
        """Instance Creation Time (0008,0013), TM, VM 1."""
        InstanceCreatorUID: UI_
        """Instance Creator UID (0008,0014), UI, VM 1."""
        InstanceCoercionDateTime: DT_
        """Instance Coercion DateTime (0008,0015), DT, VM 1."""
        SOPClassUID: UI_
        """SOP Class UID (0008,0016), UI, VM 1."""
        AcquisitionUID: UI_
        """Acquisition UID (0008,0017), UI, VM 1."""
        SOPInstanceUID: UI_
        """SOP Instance UID (0008,0018), UI, VM 1."""
        PyramidUID: UI_
        """Pyramid UID (0008,0019), UI, VM 1."""
        RelatedGeneralSOPClassUID: UIn
        """Related General SOP Class UID (0008,001A), UI, VM 1-n."""
        OriginalSpecializedSOPClassUID: UI_
        """Original Specialized SOP Class UID (0008,001B), UI, VM 1."""
        SyntheticData: CS_
        """Synthetic Data (0008,001C), CS, VM 1."""
        SensitiveContentCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Sensitive Content Code Sequence (0008,001D), SQ, VM 1."""
        StudyDate: DA_
        """Study Date (0008,0020), DA, VM 1."""
        SeriesDate: DA_
        """Series Date (0008,0021), DA, VM 1."""
        AcquisitionDate: DA_
        """Acquisition Date (0008,0022), DA, VM 1."""
        ContentDate: DA_
        """Content Date (0008,0023), DA, VM 1."""
        OverlayDate: DA_
        """Overlay Date (0008,0024), DA, VM 1. Retired in 2004."""
        CurveDate: DA_
        """Curve Date (0008,0025), DA, VM 1. Retired in 2004."""
        AcquisitionDateTime: DT_
        """Acquisition DateTime (0008,002A), DT, VM 1."""
        StudyTime: TM_
        """Study Time (0008,0030), TM, VM 1."""
        SeriesTime: TM_
        """Series Time (0008,0031), TM, VM 1."""
        AcquisitionTime: TM_
        """Acquisition Time (0008,0032), TM, VM 1."""
        ContentTime: TM_
        """Content Time (0008,0033), TM, VM 1."""
        OverlayTime: TM_
        """Overlay Time (0008,0034), TM, VM 1. Retired in 2004."""
        CurveTime: TM_
        """Curve Time (0008,0035), TM, VM 1. Retired."""
        DataSetType: US_
        """Data Set Type (0008,0040), US, VM 1. Retired in 2004."""
        DataSetSubtype: LO_
        """Data Set Subtype (0008,0041), LO, VM 1. Retired in 2004."""
        NuclearMedicineSeriesType: CS_
        """Nuclear Medicine Series Type (0008,0042), CS, VM 1. Retired in 2004."""
        AccessionNumber: SH_
        """Accession Number (0008,0050), SH, VM 1."""
        IssuerOfAccessionNumberSequence: SQ[Sequence[Dataset], Dataset]
        """Issuer of Accession Number Sequence (0008,0051), SQ, VM 1."""
        QueryRetrieveLevel: CS_
        """Query/Retrieve Level (0008,0052), CS, VM 1."""
        QueryRetrieveView: CS_
        """Query/Retrieve View (0008,0053), CS, VM 1."""
        RetrieveAETitle: AEn
        """Retrieve AE Title (0008,0054), AE, VM 1-n."""
        StationAETitle: AE_
        """Station AE Title (0008,0055), AE, VM 1."""
        InstanceAvailability: CS_
        """Instance Availability (0008,0056), CS, VM 1."""
        FailedSOPInstanceUIDList: UIn
        """Failed SOP Instance UID List (0008,0058), UI, VM 1-n."""
        Modality: CS_
        """Modality (0008,0060), CS, VM 1."""
        ModalitiesInStudy: CSn
        """Modalities in Study (0008,0061), CS, VM 1-n."""
        SOPClassesInStudy: UIn
        """SOP Classes in Study (0008,0062), UI, VM 1-n."""
        AnatomicRegionsInStudyCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Anatomic Regions in Study Code Sequence (0008,0063), SQ, VM 1."""
        ConversionType: CS_
        """Conversion Type (0008,0064), CS, VM 1."""
        PresentationIntentType: CS_
        """Presentation Intent Type (0008,0068), CS, VM 1."""
        Manufacturer: LO_
        """Manufacturer (0008,0070), LO, VM 1."""
        InstitutionName: LO_
        """Institution Name (0008,0080), LO, VM 1."""
        InstitutionAddress: ST_
        """Institution Address (0008,0081), ST, VM 1."""
        InstitutionCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Institution Code Sequence (0008,0082), SQ, VM 1."""
        ReferringPhysicianName: PN_
        """Referring Physician's Name (0008,0090), PN, VM 1."""
        ReferringPhysicianAddress: ST_
        """Referring Physician's Address (0008,0092), ST, VM 1."""
        ReferringPhysicianTelephoneNumbers: SHn
        """Referring Physician's Telephone Numbers (0008,0094), SH, VM 1-n."""
        ReferringPhysicianIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Referring Physician Identification Sequence (0008,0096), SQ, VM 1."""
        ConsultingPhysicianName: PNn
        """Consulting Physician's Name (0008,009C), PN, VM 1-n."""
        ConsultingPhysicianIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Consulting Physician Identification Sequence (0008,009D), SQ, VM 1."""
        CodeValue: SH_
        """Code Value (0008,0100), SH, VM 1."""
        ExtendedCodeValue: LO_
        """Extended Code Value (0008,0101), LO, VM 1."""
        CodingSchemeDesignator: SH_
        """Coding Scheme Designator (0008,0102), SH, VM 1."""
        CodingSchemeVersion: SH_
        """Coding Scheme Version (0008,0103), SH, VM 1."""
        CodeMeaning: LO_
        """Code Meaning (0008,0104), LO, VM 1."""
        MappingResource: CS_
        """Mapping Resource (0008,0105), CS, VM 1."""
        ContextGroupVersion: DT_
        """Context Group Version (0008,0106), DT, VM 1."""
        ContextGroupLocalVersion: DT_
        """Context Group Local Version (0008,0107), DT, VM 1."""
        ExtendedCodeMeaning: LT_
        """Extended Code Meaning (0008,0108), LT, VM 1."""
        CodingSchemeResourcesSequence: SQ[Sequence[Dataset], Dataset]
        """Coding Scheme Resources Sequence (0008,0109), SQ, VM 1."""
        CodingSchemeURLType: CS_
        """Coding Scheme URL Type (0008,010A), CS, VM 1."""
        ContextGroupExtensionFlag: CS_
        """Context Group Extension Flag (0008,010B), CS, VM 1."""
        CodingSchemeUID: UI_
        """Coding Scheme UID (0008,010C), UI, VM 1."""
        ContextGroupExtensionCreatorUID: UI_
        """Context Group Extension Creator UID (0008,010D), UI, VM 1."""
        CodingSchemeURL: UR_
        """Coding Scheme URL (0008,010E), UR, VM 1."""
        ContextIdentifier: CS_
        """Context Identifier (0008,010F), CS, VM 1."""
        CodingSchemeIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Coding Scheme Identification Sequence (0008,0110), SQ, VM 1."""
        CodingSchemeRegistry: LO_
        """Coding Scheme Registry (0008,0112), LO, VM 1."""
        CodingSchemeExternalID: ST_
        """Coding Scheme External ID (0008,0114), ST, VM 1."""
        CodingSchemeName: ST_
        """Coding Scheme Name (0008,0115), ST, VM 1."""
        CodingSchemeResponsibleOrganization: ST_
        """Coding Scheme Responsible Organization (0008,0116), ST, VM 1."""
        ContextUID: UI_
        """Context UID (0008,0117), UI, VM 1."""
        MappingResourceUID: UI_
        """Mapping Resource UID (0008,0118), UI, VM 1."""
        LongCodeValue: UC_
        """Long Code Value (0008,0119), UC, VM 1."""
        URNCodeValue: UR_
        """URN Code Value (0008,0120), UR, VM 1."""
        EquivalentCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Equivalent Code Sequence (0008,0121), SQ, VM 1."""
        MappingResourceName: LO_
        """Mapping Resource Name (0008,0122), LO, VM 1."""
        ContextGroupIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Context Group Identification Sequence (0008,0123), SQ, VM 1."""
        MappingResourceIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Mapping Resource Identification Sequence (0008,0124), SQ, VM 1."""
        TimezoneOffsetFromUTC: SH_
        """Timezone Offset From UTC (0008,0201), SH, VM 1."""
        ResponsibleGroupCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Responsible Group Code Sequence (0008,0220), SQ, VM 1."""
        EquipmentModality: CS_
        """Equipment Modality (0008,0221), CS, VM 1."""
        ManufacturerRelatedModelGroup: LO_
        """Manufacturer's Related Model Group (0008,0222), LO, VM 1."""
        PrivateDataElementCharacteristicsSequence: SQ[Sequence[Dataset], Dataset]
        """Private Data Element Characteristics Sequence (0008,0300), SQ, VM 1."""
        PrivateGroupReference: US_
        """Private Group Reference (0008,0301), US, VM 1."""
        PrivateCreatorReference: LO_
        """Private Creator Reference (0008,0302), LO, VM 1."""
        BlockIdentifyingInformationStatus: CS_
        """Block Identifying Information Status (0008,0303), CS, VM 1."""
        NonidentifyingPrivateElements: USn
        """Nonidentifying Private Elements (0008,0304), US, VM 1-n."""
        DeidentificationActionSequence: SQ[Sequence[Dataset], Dataset]
        """Deidentification Action Sequence (0008,0305), SQ, VM 1."""
        IdentifyingPrivateElements: USn
        """Identifying Private Elements (0008,0306), US, VM 1-n."""
        DeidentificationAction: CS_
        """Deidentification Action (0008,0307), CS, VM 1."""
        PrivateDataElement: US_
        """Private Data Element (0008,0308), US, VM 1."""
        PrivateDataElementValueMultiplicity: ULn
        """Private Data Element Value Multiplicity (0008,0309), UL, VM 1-3."""
        PrivateDataElementValueRepresentation: CS_
        """Private Data Element Value Representation (0008,030A), CS, VM 1."""
        PrivateDataElementNumberOfItems: ULn
        """Private Data Element Number of Items (0008,030B), UL, VM 1-2."""
        PrivateDataElementName: UC_
        """Private Data Element Name (0008,030C), UC, VM 1."""
        PrivateDataElementKeyword: UC_
        """Private Data Element Keyword (0008,030D), UC, VM 1."""
        PrivateDataElementDescription: UT_
        """Private Data Element Description (0008,030E), UT, VM 1."""
        PrivateDataElementEncoding: UT_
        """Private Data Element Encoding (0008,030F), UT, VM 1."""
        PrivateDataElementDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """Private Data Element Definition Sequence (0008,0310), SQ, VM 1."""
        ScopeOfInventorySequence: SQ[Sequence[Dataset], Dataset]
        """Scope of Inventory Sequence (0008,0400), SQ, VM 1."""
        InventoryPurpose: LT_
        """Inventory Purpose (0008,0401), LT, VM 1."""
        InventoryInstanceDescription: LT_
        """Inventory Instance Description (0008,0402), LT, VM 1."""
        InventoryLevel: CS_
        """Inventory Level (0008,0403), CS, VM 1."""
        ItemInventoryDateTime: DT_
        """Item Inventory DateTime (0008,0404), DT, VM 1."""
        RemovedFromOperationalUse: CS_
        """Removed from Operational Use (0008,0405), CS, VM 1."""
        ReasonForRemovalCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Reason for Removal Code Sequence (0008,0406), SQ, VM 1."""
        StoredInstanceBaseURI: UR_
        """Stored Instance Base URI (0008,0407), UR, VM 1."""
        FolderAccessURI: UR_
        """Folder Access URI (0008,0408), UR, VM 1."""
        FileAccessURI: UR_
        """File Access URI (0008,0409), UR, VM 1."""
        ContainerFileType: CS_
        """Container File Type (0008,040A), CS, VM 1."""
        FilenameInContainer: UR_
        """Filename in Container (0008,040B), UR, VM 1."""
        FileOffsetInContainer: UV_
        """File Offset in Container (0008,040C), UV, VM 1."""
        FileLengthInContainer: UV_
        """File Length in Container (0008,040D), UV, VM 1."""
        StoredInstanceTransferSyntaxUID: UI_
        """Stored Instance Transfer Syntax UID (0008,040E), UI, VM 1."""
        ExtendedMatchingMechanisms: CSn
        """Extended Matching Mechanisms (0008,040F), CS, VM 1-n."""
        RangeMatchingSequence: SQ[Sequence[Dataset], Dataset]
        """Range Matching Sequence (0008,0410), SQ, VM 1."""
        ListOfUIDMatchingSequence: SQ[Sequence[Dataset], Dataset]
        """List of UID Matching Sequence (0008,0411), SQ, VM 1."""
        EmptyValueMatchingSequence: SQ[Sequence[Dataset], Dataset]
        """Empty Value Matching Sequence (0008,0412), SQ, VM 1."""
        GeneralMatchingSequence: SQ[Sequence[Dataset], Dataset]
        """General Matching Sequence (0008,0413), SQ, VM 1."""
        RequestedStatusInterval: US_
        """Requested Status Interval (0008,0414), US, VM 1."""
        RetainInstances: CS_
        """Retain Instances (0008,0415), CS, VM 1."""
        ExpirationDateTime: DT_
        """Expiration DateTime (0008,0416), DT, VM 1."""
        TransactionStatus: CS_
        """Transaction Status (0008,0417), CS, VM 1."""
        TransactionStatusComment: LT_
        """Transaction Status Comment (0008,0418), LT, VM 1."""
        FileSetAccessSequence: SQ[Sequence[Dataset], Dataset]
        """File Set Access Sequence (0008,0419), SQ, VM 1."""
        FileAccessSequence: SQ[Sequence[Dataset], Dataset]
        """File Access Sequence (0008,041A), SQ, VM 1."""
        RecordKey: OB_
        """Record Key (0008,041B), OB, VM 1."""
        PriorRecordKey: OB_
        """Prior Record Key (0008,041C), OB, VM 1."""
        MetadataSequence: SQ[Sequence[Dataset], Dataset]
        """Metadata Sequence (0008,041D), SQ, VM 1."""
        UpdatedMetadataSequence: SQ[Sequence[Dataset], Dataset]
        """Updated Metadata Sequence (0008,041E), SQ, VM 1."""
        StudyUpdateDateTime: DT_
        """Study Update DateTime (0008,041F), DT, VM 1."""
        InventoryAccessEndPointsSequence: SQ[Sequence[Dataset], Dataset]
        """Inventory Access End Points Sequence (0008,0420), SQ, VM 1."""
        StudyAccessEndPointsSequence: SQ[Sequence[Dataset], Dataset]
        """Study Access End Points Sequence (0008,0421), SQ, VM 1."""
        IncorporatedInventoryInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Incorporated Inventory Instance Sequence (0008,0422), SQ, VM 1."""
        InventoriedStudiesSequence: SQ[Sequence[Dataset], Dataset]
        """Inventoried Studies Sequence (0008,0423), SQ, VM 1."""
        InventoriedSeriesSequence: SQ[Sequence[Dataset], Dataset]
        """Inventoried Series Sequence (0008,0424), SQ, VM 1."""
        InventoriedInstancesSequence: SQ[Sequence[Dataset], Dataset]
        """Inventoried Instances Sequence (0008,0425), SQ, VM 1."""
        InventoryCompletionStatus: CS_
        """Inventory Completion Status (0008,0426), CS, VM 1."""
        NumberOfStudyRecordsInInstance: UL_
        """Number of Study Records in Instance (0008,0427), UL, VM 1."""
        TotalNumberOfStudyRecords: UV_
        """Total Number of Study Records (0008,0428), UV, VM 1."""
        MaximumNumberOfRecords: UV_
        """Maximum Number of Records (0008,0429), UV, VM 1."""
        NetworkID: AE_
        """Network ID (0008,1000), AE, VM 1. Retired."""
        StationName: SH_
        """Station Name (0008,1010), SH, VM 1."""
        StudyDescription: LO_
        """Study Description (0008,1030), LO, VM 1."""
        ProcedureCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Procedure Code Sequence (0008,1032), SQ, VM 1."""
        SeriesDescription: LO_
        """Series Description (0008,103E), LO, VM 1."""
        SeriesDescriptionCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Series Description Code Sequence (0008,103F), SQ, VM 1."""
        InstitutionalDepartmentName: LO_
        """Institutional Department Name (0008,1040), LO, VM 1."""
        InstitutionalDepartmentTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Institutional Department Type Code Sequence (0008,1041), SQ, VM 1."""
        PhysiciansOfRecord: PNn
        """Physician(s) of Record (0008,1048), PN, VM 1-n."""
        PhysiciansOfRecordIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Physician(s) of Record Identification Sequence (0008,1049), SQ, VM 1."""
        PerformingPhysicianName: PNn
        """Performing Physician's Name (0008,1050), PN, VM 1-n."""
        PerformingPhysicianIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Performing Physician Identification Sequence (0008,1052), SQ, VM 1."""
        NameOfPhysiciansReadingStudy: PNn
        """Name of Physician(s) Reading Study (0008,1060), PN, VM 1-n."""
        PhysiciansReadingStudyIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Physician(s) Reading Study Identification Sequence (0008,1062), SQ, VM 1."""
        OperatorsName: PNn
        """Operators' Name (0008,1070), PN, VM 1-n."""
        OperatorIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Operator Identification Sequence (0008,1072), SQ, VM 1."""
        AdmittingDiagnosesDescription: LOn
        """Admitting Diagnoses Description (0008,1080), LO, VM 1-n."""
        AdmittingDiagnosesCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Admitting Diagnoses Code Sequence (0008,1084), SQ, VM 1."""
        PyramidDescription: LO_
        """Pyramid Description (0008,1088), LO, VM 1."""
        ManufacturerModelName: LO_
        """Manufacturer's Model Name (0008,1090), LO, VM 1."""
        ReferencedResultsSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Results Sequence (0008,1100), SQ, VM 1. Retired in 2004."""
        ReferencedStudySequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Study Sequence (0008,1110), SQ, VM 1."""
        ReferencedPerformedProcedureStepSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1."""
        ReferencedInstancesBySOPClassSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Instances by SOP Class Sequence (0008,1112), SQ, VM 1."""
        ReferencedSeriesSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Series Sequence (0008,1115), SQ, VM 1."""
        ReferencedPatientSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Patient Sequence (0008,1120), SQ, VM 1."""
        ReferencedVisitSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Visit Sequence (0008,1125), SQ, VM 1."""
        ReferencedOverlaySequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Overlay Sequence (0008,1130), SQ, VM 1. Retired in 2004."""
        ReferencedStereometricInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Stereometric Instance Sequence (0008,1134), SQ, VM 1."""
        ReferencedWaveformSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Waveform Sequence (0008,113A), SQ, VM 1."""
        ReferencedImageSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Image Sequence (0008,1140), SQ, VM 1."""
        ReferencedCurveSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Curve Sequence (0008,1145), SQ, VM 1. Retired in 2004."""
        ReferencedInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Instance Sequence (0008,114A), SQ, VM 1."""
        ReferencedRealWorldValueMappingInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Real World Value Mapping Instance Sequence (0008,114B), SQ, VM 1."""
        ReferencedSegmentationSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Segmentation Sequence (0008,114C), SQ, VM 1."""
        ReferencedSurfaceSegmentationSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Surface Segmentation Sequence (0008,114D), SQ, VM 1."""
        ReferencedSOPClassUID: UI_
        """Referenced SOP Class UID (0008,1150), UI, VM 1."""
        ReferencedSOPInstanceUID: UI_
        """Referenced SOP Instance UID (0008,1155), UI, VM 1."""
        DefinitionSourceSequence: SQ[Sequence[Dataset], Dataset]
        """Definition Source Sequence (0008,1156), SQ, VM 1."""
        SOPClassesSupported: UIn
        """SOP Classes Supported (0008,115A), UI, VM 1-n."""
        ReferencedFrameNumber: ISn
        """Referenced Frame Number (0008,1160), IS, VM 1-n."""
        SimpleFrameList: ULn
        """Simple Frame List (0008,1161), UL, VM 1-n."""
        CalculatedFrameList: ULn
        """Calculated Frame List (0008,1162), UL, VM 3-3n."""
        TimeRange: FDn
        """Time Range (0008,1163), FD, VM 2."""
        FrameExtractionSequence: SQ[Sequence[Dataset], Dataset]
        """Frame Extraction Sequence (0008,1164), SQ, VM 1."""
        MultiFrameSourceSOPInstanceUID: UI_
        """Multi-frame Source SOP Instance UID (0008,1167), UI, VM 1."""
        RetrieveURL: UR_
        """Retrieve URL (0008,1190), UR, VM 1."""
        TransactionUID: UI_
        """Transaction UID (0008,1195), UI, VM 1."""
        WarningReason: US_
        """Warning Reason (0008,1196), US, VM 1."""
        FailureReason: US_
        """Failure Reason (0008,1197), US, VM 1."""
        FailedSOPSequence: SQ[Sequence[Dataset], Dataset]
        """Failed SOP Sequence (0008,1198), SQ, VM 1."""
        ReferencedSOPSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced SOP Sequence (0008,1199), SQ, VM 1."""
        OtherFailuresSequence: SQ[Sequence[Dataset], Dataset]
        """Other Failures Sequence (0008,119A), SQ, VM 1."""
        FailedStudySequence: SQ[Sequence[Dataset], Dataset]
        """Failed Study Sequence (0008,119B), SQ, VM 1."""
        StudiesContainingOtherReferencedInstancesSequence: SQ[Sequence[Dataset], Dataset]
        """Studies Containing Other Referenced Instances Sequence (0008,1200), SQ, VM 1."""
        RelatedSeriesSequence: SQ[Sequence[Dataset], Dataset]
        """Related Series Sequence (0008,1250), SQ, VM 1."""
        PrincipalDiagnosisCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Principal Diagnosis Code Sequence (0008,1301), SQ, VM 1."""
        PrimaryDiagnosisCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Primary Diagnosis Code Sequence (0008,1302), SQ, VM 1."""
        SecondaryDiagnosesCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Secondary Diagnoses Code Sequence (0008,1303), SQ, VM 1."""
        HistologicalDiagnosesCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Histological Diagnoses Code Sequence (0008,1304), SQ, VM 1."""
        LossyImageCompressionRetired: CS_
        """Lossy Image Compression (Retired) (0008,2110), CS, VM 1. Retired in 1993."""
        DerivationDescription: ST_
        """Derivation Description (0008,2111), ST, VM 1."""
        SourceImageSequence: SQ[Sequence[Dataset], Dataset]
        """Source Image Sequence (0008,2112), SQ, VM 1."""
        StageName: SH_
        """Stage Name (0008,2120), SH, VM 1."""
        StageNumber: IS_
        """Stage Number (0008,2122), IS, VM 1."""
        NumberOfStages: IS_
        """Number of Stages (0008,2124), IS, VM 1."""
        ViewName: SH_
        """View Name (0008,2127), SH, VM 1."""
        ViewNumber: IS_
        """View Number (0008,2128), IS, VM 1."""
        NumberOfEventTimers: IS_
        """Number of Event Timers (0008,2129), IS, VM 1."""
        NumberOfViewsInStage: IS_
        """Number of Views in Stage (0008,212A), IS, VM 1."""
        EventElapsedTimes: DSn
        """Event Elapsed Time(s) (0008,2130), DS, VM 1-n."""
        EventTimerNames: LOn
        """Event Timer Name(s) (0008,2132), LO, VM 1-n."""
        EventTimerSequence: SQ[Sequence[Dataset], Dataset]
        """Event Timer Sequence (0008,2133), SQ, VM 1."""
        EventTimeOffset: FD_
        """Event Time Offset (0008,2134), FD, VM 1."""
        EventCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Event Code Sequence (0008,2135), SQ, VM 1."""
        StartTrim: IS_
        """Start Trim (0008,2142), IS, VM 1."""
        StopTrim: IS_
        """Stop Trim (0008,2143), IS, VM 1."""
        RecommendedDisplayFrameRate: IS_
        """Recommended Display Frame Rate (0008,2144), IS, VM 1."""
        TransducerPosition: CS_
        """Transducer Position (0008,2200), CS, VM 1. Retired in 1993."""
        TransducerOrientation: CS_
        """Transducer Orientation (0008,2204), CS, VM 1. Retired in 1993."""
        AnatomicStructure: CS_
        """Anatomic Structure (0008,2208), CS, VM 1. Retired in 1993."""
        AnatomicRegionSequence: SQ[Sequence[Dataset], Dataset]
        """Anatomic Region Sequence (0008,2218), SQ, VM 1."""
        AnatomicRegionModifierSequence: SQ[Sequence[Dataset], Dataset]
        """Anatomic Region Modifier Sequence (0008,2220), SQ, VM 1."""
        PrimaryAnatomicStructureSequence: SQ[Sequence[Dataset], Dataset]
        """Primary Anatomic Structure Sequence (0008,2228), SQ, VM 1."""
        AnatomicStructureSpaceOrRegionSequence: SQ[Sequence[Dataset], Dataset]
        """Anatomic Structure, Space or Region Sequence (0008,2229), SQ, VM 1. Retired in 2017c."""
        PrimaryAnatomicStructureModifierSequence: SQ[Sequence[Dataset], Dataset]
        """Primary Anatomic Structure Modifier Sequence (0008,2230), SQ, VM 1."""
        TransducerPositionSequence: SQ[Sequence[Dataset], Dataset]
        """Transducer Position Sequence (0008,2240), SQ, VM 1. Retired in 2004."""
        TransducerPositionModifierSequence: SQ[Sequence[Dataset], Dataset]
        """Transducer Position Modifier Sequence (0008,2242), SQ, VM 1. Retired in 2004."""
        TransducerOrientationSequence: SQ[Sequence[Dataset], Dataset]
        """Transducer Orientation Sequence (0008,2244), SQ, VM 1. Retired in 2004."""
        TransducerOrientationModifierSequence: SQ[Sequence[Dataset], Dataset]
        """Transducer Orientation Modifier Sequence (0008,2246), SQ, VM 1. Retired in 2004."""
        AnatomicStructureSpaceOrRegionCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Anatomic Structure Space Or Region Code Sequence (Trial) (0008,2251), SQ, VM 1. Retired in 2007."""
        AnatomicPortalOfEntranceCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Anatomic Portal Of Entrance Code Sequence (Trial) (0008,2253), SQ, VM 1. Retired in 2007."""
        AnatomicApproachDirectionCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Anatomic Approach Direction Code Sequence (Trial) (0008,2255), SQ, VM 1. Retired in 2007."""
        AnatomicPerspectiveDescriptionTrial: ST_
        """Anatomic Perspective Description (Trial) (0008,2256), ST, VM 1. Retired in 2007."""
        AnatomicPerspectiveCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Anatomic Perspective Code Sequence (Trial) (0008,2257), SQ, VM 1. Retired in 2007."""
        AnatomicLocationOfExaminingInstrumentDescriptionTrial: ST_
        """Anatomic Location Of Examining Instrument Description (Trial) (0008,2258), ST, VM 1. Retired in 2007."""
        AnatomicLocationOfExaminingInstrumentCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Anatomic Location Of Examining Instrument Code Sequence (Trial) (0008,2259), SQ, VM 1. Retired in 2007."""
        AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Anatomic Structure Space Or Region Modifier Code Sequence (Trial) (0008,225A), SQ, VM 1. Retired in 2007."""
        OnAxisBackgroundAnatomicStructureCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """On Axis Background Anatomic Structure Code Sequence (Trial) (0008,225C), SQ, VM 1. Retired in 2007."""
        AlternateRepresentationSequence: SQ[Sequence[Dataset], Dataset]
        """Alternate Representation Sequence (0008,3001), SQ, VM 1."""
        AvailableTransferSyntaxUID: UIn
        """Available Transfer Syntax UID (0008,3002), UI, VM 1-n."""
        IrradiationEventUID: UIn
        """Irradiation Event UID (0008,3010), UI, VM 1-n."""
        SourceIrradiationEventSequence: SQ[Sequence[Dataset], Dataset]
        """Source Irradiation Event Sequence (0008,3011), SQ, VM 1."""
        RadiopharmaceuticalAdministrationEventUID: UI_
        """Radiopharmaceutical Administration Event UID (0008,3012), UI, VM 1."""
        IdentifyingComments: LT_
        """Identifying Comments (0008,4000), LT, VM 1. Retired."""
        FrameType: CSn
        """Frame Type (0008,9007), CS, VM 4-5."""
        ReferencedImageEvidenceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Image Evidence Sequence (0008,9092), SQ, VM 1."""
        ReferencedRawDataSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Raw Data Sequence (0008,9121), SQ, VM 1."""
        CreatorVersionUID: UI_
        """Creator-Version UID (0008,9123), UI, VM 1."""
        DerivationImageSequence: SQ[Sequence[Dataset], Dataset]
        """Derivation Image Sequence (0008,9124), SQ, VM 1."""
        SourceImageEvidenceSequence: SQ[Sequence[Dataset], Dataset]
        """Source Image Evidence Sequence (0008,9154), SQ, VM 1."""
        PixelPresentation: CS_
        """Pixel Presentation (0008,9205), CS, VM 1."""
        VolumetricProperties: CS_
        """Volumetric Properties (0008,9206), CS, VM 1."""
        VolumeBasedCalculationTechnique: CS_
        """Volume Based Calculation Technique (0008,9207), CS, VM 1."""
        ComplexImageComponent: CS_
        """Complex Image Component (0008,9208), CS, VM 1."""
        AcquisitionContrast: CS_
        """Acquisition Contrast (0008,9209), CS, VM 1."""
        DerivationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Derivation Code Sequence (0008,9215), SQ, VM 1."""
        ReferencedPresentationStateSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Presentation State Sequence (0008,9237), SQ, VM 1."""
        ReferencedOtherPlaneSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Other Plane Sequence (0008,9410), SQ, VM 1."""
        FrameDisplaySequence: SQ[Sequence[Dataset], Dataset]
        """Frame Display Sequence (0008,9458), SQ, VM 1."""
        RecommendedDisplayFrameRateInFloat: FL_
        """Recommended Display Frame Rate in Float (0008,9459), FL, VM 1."""
        SkipFrameRangeFlag: CS_
        """Skip Frame Range Flag (0008,9460), CS, VM 1."""
        PatientName: PN_
        """Patient's Name (0010,0010), PN, VM 1."""
        PersonNamesToUseSequence: SQ[Sequence[Dataset], Dataset]
        """Person Names to Use Sequence (0010,0011), SQ, VM 1."""
        NameToUse: LT_
        """Name to Use (0010,0012), LT, VM 1."""
        NameToUseComment: UT_
        """Name to Use Comment (0010,0013), UT, VM 1."""
        ThirdPersonPronounsSequence: SQ[Sequence[Dataset], Dataset]
        """Third Person Pronouns Sequence (0010,0014), SQ, VM 1."""
        PronounCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Pronoun Code Sequence (0010,0015), SQ, VM 1."""
        PronounComment: UT_
        """Pronoun Comment (0010,0016), UT, VM 1."""
        PatientID: LO_
        """Patient ID (0010,0020), LO, VM 1."""
        IssuerOfPatientID: LO_
        """Issuer of Patient ID (0010,0021), LO, VM 1."""
        TypeOfPatientID: CS_
        """Type of Patient ID (0010,0022), CS, VM 1."""
        IssuerOfPatientIDQualifiersSequence: SQ[Sequence[Dataset], Dataset]
        """Issuer of Patient ID Qualifiers Sequence (0010,0024), SQ, VM 1."""
        SourcePatientGroupIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Source Patient Group Identification Sequence (0010,0026), SQ, VM 1."""
        GroupOfPatientsIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Group of Patients Identification Sequence (0010,0027), SQ, VM 1."""
        SubjectRelativePositionInImage: USn
        """Subject Relative Position in Image (0010,0028), US, VM 3."""
        PatientBirthDate: DA_
        """Patient's Birth Date (0010,0030), DA, VM 1."""
        PatientBirthTime: TM_
        """Patient's Birth Time (0010,0032), TM, VM 1."""
        PatientBirthDateInAlternativeCalendar: LO_
        """Patient's Birth Date in Alternative Calendar (0010,0033), LO, VM 1."""
        PatientDeathDateInAlternativeCalendar: LO_
        """Patient's Death Date in Alternative Calendar (0010,0034), LO, VM 1."""
        PatientAlternativeCalendar: CS_
        """Patient's Alternative Calendar (0010,0035), CS, VM 1."""
        PatientSex: CS_
        """Patient's Sex (0010,0040), CS, VM 1."""
        GenderIdentitySequence: SQ[Sequence[Dataset], Dataset]
        """Gender Identity Sequence (0010,0041), SQ, VM 1."""
        SexParametersForClinicalUseCategoryComment: UT_
        """Sex Parameters for Clinical Use Category Comment (0010,0042), UT, VM 1."""
        SexParametersForClinicalUseCategorySequence: SQ[Sequence[Dataset], Dataset]
        """Sex Parameters for Clinical Use Category Sequence (0010,0043), SQ, VM 1."""
        GenderIdentityCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Gender Identity Code Sequence (0010,0044), SQ, VM 1."""
        GenderIdentityComment: UT_
        """Gender Identity Comment (0010,0045), UT, VM 1."""
        SexParametersForClinicalUseCategoryCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Sex Parameters for Clinical Use Category Code Sequence (0010,0046), SQ, VM 1."""
        SexParametersForClinicalUseCategoryReference: URn
        """Sex Parameters for Clinical Use Category Reference (0010,0047), UR, VM 1-n."""
        PatientInsurancePlanCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient's Insurance Plan Code Sequence (0010,0050), SQ, VM 1."""
        PatientPrimaryLanguageCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient's Primary Language Code Sequence (0010,0101), SQ, VM 1."""
        PatientPrimaryLanguageModifierCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient's Primary Language Modifier Code Sequence (0010,0102), SQ, VM 1."""
        QualityControlSubject: CS_
        """Quality Control Subject (0010,0200), CS, VM 1."""
        QualityControlSubjectTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Quality Control Subject Type Code Sequence (0010,0201), SQ, VM 1."""
        StrainDescription: UC_
        """Strain Description (0010,0212), UC, VM 1."""
        StrainNomenclature: LO_
        """Strain Nomenclature (0010,0213), LO, VM 1."""
        StrainStockNumber: LO_
        """Strain Stock Number (0010,0214), LO, VM 1."""
        StrainSourceRegistryCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Strain Source Registry Code Sequence (0010,0215), SQ, VM 1."""
        StrainStockSequence: SQ[Sequence[Dataset], Dataset]
        """Strain Stock Sequence (0010,0216), SQ, VM 1."""
        StrainSource: LO_
        """Strain Source (0010,0217), LO, VM 1."""
        StrainAdditionalInformation: UT_
        """Strain Additional Information (0010,0218), UT, VM 1."""
        StrainCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Strain Code Sequence (0010,0219), SQ, VM 1."""
        GeneticModificationsSequence: SQ[Sequence[Dataset], Dataset]
        """Genetic Modifications Sequence (0010,0221), SQ, VM 1."""
        GeneticModificationsDescription: UC_
        """Genetic Modifications Description (0010,0222), UC, VM 1."""
        GeneticModificationsNomenclature: LO_
        """Genetic Modifications Nomenclature (0010,0223), LO, VM 1."""
        GeneticModificationsCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Genetic Modifications Code Sequence (0010,0229), SQ, VM 1."""
        OtherPatientIDs: LOn
        """Other Patient IDs (0010,1000), LO, VM 1-n. Retired in 2017a."""
        OtherPatientNames: PNn
        """Other Patient Names (0010,1001), PN, VM 1-n."""
        OtherPatientIDsSequence: SQ[Sequence[Dataset], Dataset]
        """Other Patient IDs Sequence (0010,1002), SQ, VM 1."""
        PatientBirthName: PN_
        """Patient's Birth Name (0010,1005), PN, VM 1."""
        PatientAge: AS_
        """Patient's Age (0010,1010), AS, VM 1."""
        PatientSize: DS_
        """Patient's Size (0010,1020), DS, VM 1."""
        PatientSizeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient's Size Code Sequence (0010,1021), SQ, VM 1."""
        PatientBodyMassIndex: DS_
        """Patient's Body Mass Index (0010,1022), DS, VM 1."""
        MeasuredAPDimension: DS_
        """Measured AP Dimension (0010,1023), DS, VM 1."""
        MeasuredLateralDimension: DS_
        """Measured Lateral Dimension (0010,1024), DS, VM 1."""
        PatientWeight: DS_
        """Patient's Weight (0010,1030), DS, VM 1."""
        PatientAddress: LO_
        """Patient's Address (0010,1040), LO, VM 1."""
        InsurancePlanIdentification: LOn
        """Insurance Plan Identification (0010,1050), LO, VM 1-n. Retired."""
        PatientMotherBirthName: PN_
        """Patient's Mother's Birth Name (0010,1060), PN, VM 1."""
        MilitaryRank: LO_
        """Military Rank (0010,1080), LO, VM 1."""
        BranchOfService: LO_
        """Branch of Service (0010,1081), LO, VM 1."""
        MedicalRecordLocator: LO_
        """Medical Record Locator (0010,1090), LO, VM 1. Retired in 2017a."""
        ReferencedPatientPhotoSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Patient Photo Sequence (0010,1100), SQ, VM 1."""
        MedicalAlerts: LOn
        """Medical Alerts (0010,2000), LO, VM 1-n."""
        Allergies: LOn
        """Allergies (0010,2110), LO, VM 1-n."""
        CountryOfResidence: LO_
        """Country of Residence (0010,2150), LO, VM 1."""
        RegionOfResidence: LO_
        """Region of Residence (0010,2152), LO, VM 1."""
        PatientTelephoneNumbers: SHn
        """Patient's Telephone Numbers (0010,2154), SH, VM 1-n."""
        PatientTelecomInformation: LT_
        """Patient's Telecom Information (0010,2155), LT, VM 1."""
        EthnicGroup: SH_
        """Ethnic Group (0010,2160), SH, VM 1. Retired."""
        EthnicGroupCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Ethnic Group Code Sequence (0010,2161), SQ, VM 1."""
        EthnicGroups: UCn
        """Ethnic Groups (0010,2162), UC, VM 1-n."""
        Occupation: SH_
        """Occupation (0010,2180), SH, VM 1."""
        SmokingStatus: CS_
        """Smoking Status (0010,21A0), CS, VM 1."""
        AdditionalPatientHistory: LT_
        """Additional Patient History (0010,21B0), LT, VM 1."""
        PregnancyStatus: US_
        """Pregnancy Status (0010,21C0), US, VM 1."""
        LastMenstrualDate: DA_
        """Last Menstrual Date (0010,21D0), DA, VM 1."""
        PatientReligiousPreference: LO_
        """Patient's Religious Preference (0010,21F0), LO, VM 1."""
        PatientSpeciesDescription: LO_
        """Patient Species Description (0010,2201), LO, VM 1."""
        PatientSpeciesCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Species Code Sequence (0010,2202), SQ, VM 1."""
        PatientSexNeutered: CS_
        """Patient's Sex Neutered (0010,2203), CS, VM 1."""
        AnatomicalOrientationType: CS_
        """Anatomical Orientation Type (0010,2210), CS, VM 1."""
        PatientBreedDescription: LO_
        """Patient Breed Description (0010,2292), LO, VM 1."""
        PatientBreedCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Breed Code Sequence (0010,2293), SQ, VM 1."""
        BreedRegistrationSequence: SQ[Sequence[Dataset], Dataset]
        """Breed Registration Sequence (0010,2294), SQ, VM 1."""
        BreedRegistrationNumber: LO_
        """Breed Registration Number (0010,2295), LO, VM 1."""
        BreedRegistryCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Breed Registry Code Sequence (0010,2296), SQ, VM 1."""
        ResponsiblePerson: PN_
        """Responsible Person (0010,2297), PN, VM 1."""
        ResponsiblePersonRole: CS_
        """Responsible Person Role (0010,2298), CS, VM 1."""
        ResponsibleOrganization: LO_
        """Responsible Organization (0010,2299), LO, VM 1."""
        PatientComments: LT_
        """Patient Comments (0010,4000), LT, VM 1."""
        ExaminedBodyThickness: FL_
        """Examined Body Thickness (0010,9431), FL, VM 1."""
        ClinicalTrialSponsorName: LO_
        """Clinical Trial Sponsor Name (0012,0010), LO, VM 1."""
        ClinicalTrialProtocolID: LO_
        """Clinical Trial Protocol ID (0012,0020), LO, VM 1."""
        ClinicalTrialProtocolName: LO_
        """Clinical Trial Protocol Name (0012,0021), LO, VM 1."""
        IssuerOfClinicalTrialProtocolID: LO_
        """Issuer of Clinical Trial Protocol ID (0012,0022), LO, VM 1."""
        OtherClinicalTrialProtocolIDsSequence: SQ[Sequence[Dataset], Dataset]
        """Other Clinical Trial Protocol IDs Sequence (0012,0023), SQ, VM 1."""
        ClinicalTrialSiteID: LO_
        """Clinical Trial Site ID (0012,0030), LO, VM 1."""
        ClinicalTrialSiteName: LO_
        """Clinical Trial Site Name (0012,0031), LO, VM 1."""
        IssuerOfClinicalTrialSiteID: LO_
        """Issuer of Clinical Trial Site ID (0012,0032), LO, VM 1."""
        ClinicalTrialSubjectID: LO_
        """Clinical Trial Subject ID (0012,0040), LO, VM 1."""
        IssuerOfClinicalTrialSubjectID: LO_
        """Issuer of Clinical Trial Subject ID (0012,0041), LO, VM 1."""
        ClinicalTrialSubjectReadingID: LO_
        """Clinical Trial Subject Reading ID (0012,0042), LO, VM 1."""
        IssuerOfClinicalTrialSubjectReadingID: LO_
        """Issuer of Clinical Trial Subject Reading ID (0012,0043), LO, VM 1."""
        ClinicalTrialTimePointID: LO_
        """Clinical Trial Time Point ID (0012,0050), LO, VM 1."""
        ClinicalTrialTimePointDescription: ST_
        """Clinical Trial Time Point Description (0012,0051), ST, VM 1."""
        LongitudinalTemporalOffsetFromEvent: FD_
        """Longitudinal Temporal Offset from Event (0012,0052), FD, VM 1."""
        LongitudinalTemporalEventType: CS_
        """Longitudinal Temporal Event Type (0012,0053), CS, VM 1."""
        ClinicalTrialTimePointTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Clinical Trial Time Point Type Code Sequence (0012,0054), SQ, VM 1."""
        IssuerOfClinicalTrialTimePointID: LO_
        """Issuer of Clinical Trial Time Point ID (0012,0055), LO, VM 1."""
        ClinicalTrialCoordinatingCenterName: LO_
        """Clinical Trial Coordinating Center Name (0012,0060), LO, VM 1."""
        PatientIdentityRemoved: CS_
        """Patient Identity Removed (0012,0062), CS, VM 1."""
        DeidentificationMethod: LOn
        """De-identification Method (0012,0063), LO, VM 1-n."""
        DeidentificationMethodCodeSequence: SQ[Sequence[Dataset], Dataset]
        """De-identification Method Code Sequence (0012,0064), SQ, VM 1."""
        ClinicalTrialSeriesID: LO_
        """Clinical Trial Series ID (0012,0071), LO, VM 1."""
        ClinicalTrialSeriesDescription: LO_
        """Clinical Trial Series Description (0012,0072), LO, VM 1."""
        IssuerOfClinicalTrialSeriesID: LO_
        """Issuer of Clinical Trial Series ID (0012,0073), LO, VM 1."""
        ClinicalTrialProtocolEthicsCommitteeName: LO_
        """Clinical Trial Protocol Ethics Committee Name (0012,0081), LO, VM 1."""
        ClinicalTrialProtocolEthicsCommitteeApprovalNumber: LO_
        """Clinical Trial Protocol Ethics Committee Approval Number (0012,0082), LO, VM 1."""
        ConsentForClinicalTrialUseSequence: SQ[Sequence[Dataset], Dataset]
        """Consent for Clinical Trial Use Sequence (0012,0083), SQ, VM 1."""
        DistributionType: CS_
        """Distribution Type (0012,0084), CS, VM 1."""
        ConsentForDistributionFlag: CS_
        """Consent for Distribution Flag (0012,0085), CS, VM 1."""
        EthicsCommitteeApprovalEffectivenessStartDate: DA_
        """Ethics Committee Approval Effectiveness Start Date (0012,0086), DA, VM 1."""
        EthicsCommitteeApprovalEffectivenessEndDate: DA_
        """Ethics Committee Approval Effectiveness End Date (0012,0087), DA, VM 1."""
        CADFileFormat: ST_
        """CAD File Format (0014,0023), ST, VM 1. Retired in 2011."""
        ComponentReferenceSystem: ST_
        """Component Reference System (0014,0024), ST, VM 1. Retired in 2011."""
        ComponentManufacturingProcedure: ST_
        """Component Manufacturing Procedure (0014,0025), ST, VM 1."""
        ComponentManufacturer: ST_
        """Component Manufacturer (0014,0028), ST, VM 1."""
        MaterialThickness: DSn
        """Material Thickness (0014,0030), DS, VM 1-n."""
        MaterialPipeDiameter: DSn
        """Material Pipe Diameter (0014,0032), DS, VM 1-n."""
        MaterialIsolationDiameter: DSn
        """Material Isolation Diameter (0014,0034), DS, VM 1-n."""
        MaterialGrade: ST_
        """Material Grade (0014,0042), ST, VM 1."""
        MaterialPropertiesDescription: ST_
        """Material Properties Description (0014,0044), ST, VM 1."""
        MaterialPropertiesFileFormatRetired: ST_
        """Material Properties File Format (Retired) (0014,0045), ST, VM 1. Retired in 2011."""
        MaterialNotes: LT_
        """Material Notes (0014,0046), LT, VM 1."""
        ComponentShape: CS_
        """Component Shape (0014,0050), CS, VM 1."""
        CurvatureType: CS_
        """Curvature Type (0014,0052), CS, VM 1."""
        OuterDiameter: DS_
        """Outer Diameter (0014,0054), DS, VM 1."""
        InnerDiameter: DS_
        """Inner Diameter (0014,0056), DS, VM 1."""
        ComponentWelderIDs: LOn
        """Component Welder IDs (0014,0100), LO, VM 1-n."""
        SecondaryApprovalStatus: CS_
        """Secondary Approval Status (0014,0101), CS, VM 1."""
        SecondaryReviewDate: DA_
        """Secondary Review Date (0014,0102), DA, VM 1."""
        SecondaryReviewTime: TM_
        """Secondary Review Time (0014,0103), TM, VM 1."""
        SecondaryReviewerName: PN_
        """Secondary Reviewer Name (0014,0104), PN, VM 1."""
        RepairID: ST_
        """Repair ID (0014,0105), ST, VM 1."""
        MultipleComponentApprovalSequence: SQ[Sequence[Dataset], Dataset]
        """Multiple Component Approval Sequence (0014,0106), SQ, VM 1."""
        OtherApprovalStatus: CSn
        """Other Approval Status (0014,0107), CS, VM 1-n."""
        OtherSecondaryApprovalStatus: CSn
        """Other Secondary Approval Status (0014,0108), CS, VM 1-n."""
        DataElementLabelSequence: SQ[Sequence[Dataset], Dataset]
        """Data Element Label Sequence (0014,0200), SQ, VM 1."""
        DataElementLabelItemSequence: SQ[Sequence[Dataset], Dataset]
        """Data Element Label Item Sequence (0014,0201), SQ, VM 1."""
        DataElement: AT_
        """Data Element (0014,0202), AT, VM 1."""
        DataElementName: LO_
        """Data Element Name (0014,0203), LO, VM 1."""
        DataElementDescription: LO_
        """Data Element Description (0014,0204), LO, VM 1."""
        DataElementConditionality: CS_
        """Data Element Conditionality (0014,0205), CS, VM 1."""
        DataElementMinimumCharacters: IS_
        """Data Element Minimum Characters (0014,0206), IS, VM 1."""
        DataElementMaximumCharacters: IS_
        """Data Element Maximum Characters (0014,0207), IS, VM 1."""
        ActualEnvironmentalConditions: ST_
        """Actual Environmental Conditions (0014,1010), ST, VM 1."""
        ExpiryDate: DA_
        """Expiry Date (0014,1020), DA, VM 1."""
        EnvironmentalConditions: ST_
        """Environmental Conditions (0014,1040), ST, VM 1."""
        EvaluatorSequence: SQ[Sequence[Dataset], Dataset]
        """Evaluator Sequence (0014,2002), SQ, VM 1."""
        EvaluatorNumber: IS_
        """Evaluator Number (0014,2004), IS, VM 1."""
        EvaluatorName: PN_
        """Evaluator Name (0014,2006), PN, VM 1."""
        EvaluationAttempt: IS_
        """Evaluation Attempt (0014,2008), IS, VM 1."""
        IndicationSequence: SQ[Sequence[Dataset], Dataset]
        """Indication Sequence (0014,2012), SQ, VM 1."""
        IndicationNumber: IS_
        """Indication Number (0014,2014), IS, VM 1."""
        IndicationLabel: SH_
        """Indication Label (0014,2016), SH, VM 1."""
        IndicationDescription: ST_
        """Indication Description (0014,2018), ST, VM 1."""
        IndicationType: CSn
        """Indication Type (0014,201A), CS, VM 1-n."""
        IndicationDisposition: CS_
        """Indication Disposition (0014,201C), CS, VM 1."""
        IndicationROISequence: SQ[Sequence[Dataset], Dataset]
        """Indication ROI Sequence (0014,201E), SQ, VM 1."""
        IndicationPhysicalPropertySequence: SQ[Sequence[Dataset], Dataset]
        """Indication Physical Property Sequence (0014,2030), SQ, VM 1."""
        PropertyLabel: SH_
        """Property Label (0014,2032), SH, VM 1."""
        CoordinateSystemNumberOfAxes: IS_
        """Coordinate System Number of Axes (0014,2202), IS, VM 1."""
        CoordinateSystemAxesSequence: SQ[Sequence[Dataset], Dataset]
        """Coordinate System Axes Sequence (0014,2204), SQ, VM 1."""
        CoordinateSystemAxisDescription: ST_
        """Coordinate System Axis Description (0014,2206), ST, VM 1."""
        CoordinateSystemDataSetMapping: CS_
        """Coordinate System Data Set Mapping (0014,2208), CS, VM 1."""
        CoordinateSystemAxisNumber: IS_
        """Coordinate System Axis Number (0014,220A), IS, VM 1."""
        CoordinateSystemAxisType: CS_
        """Coordinate System Axis Type (0014,220C), CS, VM 1."""
        CoordinateSystemAxisUnits: CS_
        """Coordinate System Axis Units (0014,220E), CS, VM 1."""
        CoordinateSystemAxisValues: OB_
        """Coordinate System Axis Values (0014,2210), OB, VM 1."""
        CoordinateSystemTransformSequence: SQ[Sequence[Dataset], Dataset]
        """Coordinate System Transform Sequence (0014,2220), SQ, VM 1."""
        TransformDescription: ST_
        """Transform Description (0014,2222), ST, VM 1."""
        TransformNumberOfAxes: IS_
        """Transform Number of Axes (0014,2224), IS, VM 1."""
        TransformOrderOfAxes: ISn
        """Transform Order of Axes (0014,2226), IS, VM 1-n."""
        TransformedAxisUnits: CS_
        """Transformed Axis Units (0014,2228), CS, VM 1."""
        CoordinateSystemTransformRotationAndScaleMatrix: DSn
        """Coordinate System Transform Rotation and Scale Matrix (0014,222A), DS, VM 1-n."""
        CoordinateSystemTransformTranslationMatrix: DSn
        """Coordinate System Transform Translation Matrix (0014,222C), DS, VM 1-n."""
        InternalDetectorFrameTime: DS_
        """Internal Detector Frame Time (0014,3011), DS, VM 1."""
        NumberOfFramesIntegrated: DS_
        """Number of Frames Integrated (0014,3012), DS, VM 1."""
        DetectorTemperatureSequence: SQ[Sequence[Dataset], Dataset]
        """Detector Temperature Sequence (0014,3020), SQ, VM 1."""
        SensorName: ST_
        """Sensor Name (0014,3022), ST, VM 1."""
        HorizontalOffsetOfSensor: DS_
        """Horizontal Offset of Sensor (0014,3024), DS, VM 1."""
        VerticalOffsetOfSensor: DS_
        """Vertical Offset of Sensor (0014,3026), DS, VM 1."""
        SensorTemperature: DS_
        """Sensor Temperature (0014,3028), DS, VM 1."""
        DarkCurrentSequence: SQ[Sequence[Dataset], Dataset]
        """Dark Current Sequence (0014,3040), SQ, VM 1."""
        DarkCurrentCounts: OBorOW_
        """Dark Current Counts (0014,3050), OB or OW, VM 1."""
        GainCorrectionReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Gain Correction Reference Sequence (0014,3060), SQ, VM 1."""
        AirCounts: OBorOW_
        """Air Counts (0014,3070), OB or OW, VM 1."""
        KVUsedInGainCalibration: DS_
        """KV Used in Gain Calibration (0014,3071), DS, VM 1."""
        MAUsedInGainCalibration: DS_
        """MA Used in Gain Calibration (0014,3072), DS, VM 1."""
        NumberOfFramesUsedForIntegration: DS_
        """Number of Frames Used for Integration (0014,3073), DS, VM 1."""
        FilterMaterialUsedInGainCalibration: LO_
        """Filter Material Used in Gain Calibration (0014,3074), LO, VM 1."""
        FilterThicknessUsedInGainCalibration: DS_
        """Filter Thickness Used in Gain Calibration (0014,3075), DS, VM 1."""
        DateOfGainCalibration: DA_
        """Date of Gain Calibration (0014,3076), DA, VM 1."""
        TimeOfGainCalibration: TM_
        """Time of Gain Calibration (0014,3077), TM, VM 1."""
        BadPixelImage: OB_
        """Bad Pixel Image (0014,3080), OB, VM 1."""
        CalibrationNotes: LT_
        """Calibration Notes (0014,3099), LT, VM 1."""
        LinearityCorrectionTechnique: LT_
        """Linearity Correction Technique (0014,3100), LT, VM 1."""
        BeamHardeningCorrectionTechnique: LT_
        """Beam Hardening Correction Technique (0014,3101), LT, VM 1."""
        PulserEquipmentSequence: SQ[Sequence[Dataset], Dataset]
        """Pulser Equipment Sequence (0014,4002), SQ, VM 1."""
        PulserType: CS_
        """Pulser Type (0014,4004), CS, VM 1."""
        PulserNotes: LT_
        """Pulser Notes (0014,4006), LT, VM 1."""
        ReceiverEquipmentSequence: SQ[Sequence[Dataset], Dataset]
        """Receiver Equipment Sequence (0014,4008), SQ, VM 1."""
        AmplifierType: CS_
        """Amplifier Type (0014,400A), CS, VM 1."""
        ReceiverNotes: LT_
        """Receiver Notes (0014,400C), LT, VM 1."""
        PreAmplifierEquipmentSequence: SQ[Sequence[Dataset], Dataset]
        """Pre-Amplifier Equipment Sequence (0014,400E), SQ, VM 1."""
        PreAmplifierNotes: LT_
        """Pre-Amplifier Notes (0014,400F), LT, VM 1."""
        TransmitTransducerSequence: SQ[Sequence[Dataset], Dataset]
        """Transmit Transducer Sequence (0014,4010), SQ, VM 1."""
        ReceiveTransducerSequence: SQ[Sequence[Dataset], Dataset]
        """Receive Transducer Sequence (0014,4011), SQ, VM 1."""
        NumberOfElements: US_
        """Number of Elements (0014,4012), US, VM 1."""
        ElementShape: CS_
        """Element Shape (0014,4013), CS, VM 1."""
        ElementDimensionA: DS_
        """Element Dimension A (0014,4014), DS, VM 1."""
        ElementDimensionB: DS_
        """Element Dimension B (0014,4015), DS, VM 1."""
        ElementPitchA: DS_
        """Element Pitch A (0014,4016), DS, VM 1."""
        MeasuredBeamDimensionA: DS_
        """Measured Beam Dimension A (0014,4017), DS, VM 1."""
        MeasuredBeamDimensionB: DS_
        """Measured Beam Dimension B (0014,4018), DS, VM 1."""
        LocationOfMeasuredBeamDiameter: DS_
        """Location of Measured Beam Diameter (0014,4019), DS, VM 1."""
        NominalFrequency: DS_
        """Nominal Frequency (0014,401A), DS, VM 1."""
        MeasuredCenterFrequency: DS_
        """Measured Center Frequency (0014,401B), DS, VM 1."""
        MeasuredBandwidth: DS_
        """Measured Bandwidth (0014,401C), DS, VM 1."""
        ElementPitchB: DS_
        """Element Pitch B (0014,401D), DS, VM 1."""
        PulserSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Pulser Settings Sequence (0014,4020), SQ, VM 1."""
        PulseWidth: DS_
        """Pulse Width (0014,4022), DS, VM 1."""
        ExcitationFrequency: DS_
        """Excitation Frequency (0014,4024), DS, VM 1."""
        ModulationType: CS_
        """Modulation Type (0014,4026), CS, VM 1."""
        Damping: DS_
        """Damping (0014,4028), DS, VM 1."""
        ReceiverSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Receiver Settings Sequence (0014,4030), SQ, VM 1."""
        AcquiredSoundpathLength: DS_
        """Acquired Soundpath Length (0014,4031), DS, VM 1."""
        AcquisitionCompressionType: CS_
        """Acquisition Compression Type (0014,4032), CS, VM 1."""
        AcquisitionSampleSize: IS_
        """Acquisition Sample Size (0014,4033), IS, VM 1."""
        RectifierSmoothing: DS_
        """Rectifier Smoothing (0014,4034), DS, VM 1."""
        DACSequence: SQ[Sequence[Dataset], Dataset]
        """DAC Sequence (0014,4035), SQ, VM 1."""
        DACType: CS_
        """DAC Type (0014,4036), CS, VM 1."""
        DACGainPoints: DSn
        """DAC Gain Points (0014,4038), DS, VM 1-n."""
        DACTimePoints: DSn
        """DAC Time Points (0014,403A), DS, VM 1-n."""
        DACAmplitude: DSn
        """DAC Amplitude (0014,403C), DS, VM 1-n."""
        PreAmplifierSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Pre-Amplifier Settings Sequence (0014,4040), SQ, VM 1."""
        TransmitTransducerSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Transmit Transducer Settings Sequence (0014,4050), SQ, VM 1."""
        ReceiveTransducerSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Receive Transducer Settings Sequence (0014,4051), SQ, VM 1."""
        IncidentAngle: DS_
        """Incident Angle (0014,4052), DS, VM 1."""
        CouplingTechnique: ST_
        """Coupling Technique (0014,4054), ST, VM 1."""
        CouplingMedium: ST_
        """Coupling Medium (0014,4056), ST, VM 1."""
        CouplingVelocity: DS_
        """Coupling Velocity (0014,4057), DS, VM 1."""
        ProbeCenterLocationX: DS_
        """Probe Center Location X (0014,4058), DS, VM 1."""
        ProbeCenterLocationZ: DS_
        """Probe Center Location Z (0014,4059), DS, VM 1."""
        SoundPathLength: DS_
        """Sound Path Length (0014,405A), DS, VM 1."""
        DelayLawIdentifier: ST_
        """Delay Law Identifier (0014,405C), ST, VM 1."""
        GateSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Gate Settings Sequence (0014,4060), SQ, VM 1."""
        GateThreshold: DS_
        """Gate Threshold (0014,4062), DS, VM 1."""
        VelocityOfSound: DS_
        """Velocity of Sound (0014,4064), DS, VM 1."""
        CalibrationSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Calibration Settings Sequence (0014,4070), SQ, VM 1."""
        CalibrationProcedure: ST_
        """Calibration Procedure (0014,4072), ST, VM 1."""
        ProcedureVersion: SH_
        """Procedure Version (0014,4074), SH, VM 1."""
        ProcedureCreationDate: DA_
        """Procedure Creation Date (0014,4076), DA, VM 1."""
        ProcedureExpirationDate: DA_
        """Procedure Expiration Date (0014,4078), DA, VM 1."""
        ProcedureLastModifiedDate: DA_
        """Procedure Last Modified Date (0014,407A), DA, VM 1."""
        CalibrationTime: TMn
        """Calibration Time (0014,407C), TM, VM 1-n."""
        CalibrationDate: DAn
        """Calibration Date (0014,407E), DA, VM 1-n."""
        ProbeDriveEquipmentSequence: SQ[Sequence[Dataset], Dataset]
        """Probe Drive Equipment Sequence (0014,4080), SQ, VM 1."""
        DriveType: CS_
        """Drive Type (0014,4081), CS, VM 1."""
        ProbeDriveNotes: LT_
        """Probe Drive Notes (0014,4082), LT, VM 1."""
        DriveProbeSequence: SQ[Sequence[Dataset], Dataset]
        """Drive Probe Sequence (0014,4083), SQ, VM 1."""
        ProbeInductance: DS_
        """Probe Inductance (0014,4084), DS, VM 1."""
        ProbeResistance: DS_
        """Probe Resistance (0014,4085), DS, VM 1."""
        ReceiveProbeSequence: SQ[Sequence[Dataset], Dataset]
        """Receive Probe Sequence (0014,4086), SQ, VM 1."""
        ProbeDriveSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Probe Drive Settings Sequence (0014,4087), SQ, VM 1."""
        BridgeResistors: DS_
        """Bridge Resistors (0014,4088), DS, VM 1."""
        ProbeOrientationAngle: DS_
        """Probe Orientation Angle (0014,4089), DS, VM 1."""
        UserSelectedGainY: DS_
        """User Selected Gain Y (0014,408B), DS, VM 1."""
        UserSelectedPhase: DS_
        """User Selected Phase (0014,408C), DS, VM 1."""
        UserSelectedOffsetX: DS_
        """User Selected Offset X (0014,408D), DS, VM 1."""
        UserSelectedOffsetY: DS_
        """User Selected Offset Y (0014,408E), DS, VM 1."""
        ChannelSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Channel Settings Sequence (0014,4091), SQ, VM 1."""
        ChannelThreshold: DS_
        """Channel Threshold (0014,4092), DS, VM 1."""
        ScannerSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Scanner Settings Sequence (0014,409A), SQ, VM 1."""
        ScanProcedure: ST_
        """Scan Procedure (0014,409B), ST, VM 1."""
        TranslationRateX: DS_
        """Translation Rate X (0014,409C), DS, VM 1."""
        TranslationRateY: DS_
        """Translation Rate Y (0014,409D), DS, VM 1."""
        ChannelOverlap: DS_
        """Channel Overlap (0014,409F), DS, VM 1."""
        ImageQualityIndicatorType: LOn
        """Image Quality Indicator Type (0014,40A0), LO, VM 1-n."""
        ImageQualityIndicatorMaterial: LOn
        """Image Quality Indicator Material (0014,40A1), LO, VM 1-n."""
        ImageQualityIndicatorSize: LOn
        """Image Quality Indicator Size (0014,40A2), LO, VM 1-n."""
        WaveDimensionsDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """Wave Dimensions Definition Sequence (0014,4101), SQ, VM 1."""
        WaveDimensionNumber: US_
        """Wave Dimension Number (0014,4102), US, VM 1."""
        WaveDimensionDescription: LO_
        """Wave Dimension Description (0014,4103), LO, VM 1."""
        WaveDimensionUnit: US_
        """Wave Dimension Unit (0014,4104), US, VM 1."""
        WaveDimensionValueType: CS_
        """Wave Dimension Value Type (0014,4105), CS, VM 1."""
        WaveDimensionValuesSequence: SQ[Sequence[Dataset], Dataset]
        """Wave Dimension Values Sequence (0014,4106), SQ, VM 1-n."""
        ReferencedWaveDimension: US_
        """Referenced Wave Dimension (0014,4107), US, VM 1."""
        IntegerNumericValue: SL_
        """Integer Numeric Value (0014,4108), SL, VM 1."""
        ByteNumericValue: OB_
        """Byte Numeric Value (0014,4109), OB, VM 1."""
        ShortNumericValue: OW_
        """Short Numeric Value (0014,410A), OW, VM 1."""
        SinglePrecisionFloatingPointNumericValue: OF_
        """Single Precision Floating Point Numeric Value (0014,410B), OF, VM 1."""
        DoublePrecisionFloatingPointNumericValue: OD_
        """Double Precision Floating Point Numeric Value (0014,410C), OD, VM 1."""
        LINACEnergy: IS_
        """LINAC Energy (0014,5002), IS, VM 1."""
        LINACOutput: IS_
        """LINAC Output (0014,5004), IS, VM 1."""
        ActiveAperture: US_
        """Active Aperture (0014,5100), US, VM 1."""
        TotalAperture: DS_
        """Total Aperture (0014,5101), DS, VM 1."""
        ApertureElevation: DS_
        """Aperture Elevation (0014,5102), DS, VM 1."""
        MainLobeAngle: DS_
        """Main Lobe Angle (0014,5103), DS, VM 1."""
        MainRoofAngle: DS_
        """Main Roof Angle (0014,5104), DS, VM 1."""
        ConnectorType: CS_
        """Connector Type (0014,5105), CS, VM 1."""
        WedgeModelNumber: SH_
        """Wedge Model Number (0014,5106), SH, VM 1."""
        WedgeAngleFloat: DS_
        """Wedge Angle Float (0014,5107), DS, VM 1."""
        WedgeRoofAngle: DS_
        """Wedge Roof Angle (0014,5108), DS, VM 1."""
        WedgeElement1Position: CS_
        """Wedge Element 1 Position (0014,5109), CS, VM 1."""
        WedgeMaterialVelocity: DS_
        """Wedge Material Velocity (0014,510A), DS, VM 1."""
        WedgeMaterial: SH_
        """Wedge Material (0014,510B), SH, VM 1."""
        WedgeOffsetZ: DS_
        """Wedge Offset Z (0014,510C), DS, VM 1."""
        WedgeOriginOffsetX: DS_
        """Wedge Origin Offset X (0014,510D), DS, VM 1."""
        WedgeTimeDelay: DS_
        """Wedge Time Delay (0014,510E), DS, VM 1."""
        WedgeName: SH_
        """Wedge Name (0014,510F), SH, VM 1."""
        WedgeManufacturerName: SH_
        """Wedge Manufacturer Name (0014,5110), SH, VM 1."""
        WedgeDescription: LO_
        """Wedge Description (0014,5111), LO, VM 1."""
        NominalBeamAngle: DS_
        """Nominal Beam Angle (0014,5112), DS, VM 1."""
        WedgeOffsetX: DS_
        """Wedge Offset X (0014,5113), DS, VM 1."""
        WedgeOffsetY: DS_
        """Wedge Offset Y (0014,5114), DS, VM 1."""
        WedgeTotalLength: DS_
        """Wedge Total Length (0014,5115), DS, VM 1."""
        WedgeInContactLength: DS_
        """Wedge In Contact Length (0014,5116), DS, VM 1."""
        WedgeFrontGap: DS_
        """Wedge Front Gap (0014,5117), DS, VM 1."""
        WedgeTotalHeight: DS_
        """Wedge Total Height (0014,5118), DS, VM 1."""
        WedgeFrontHeight: DS_
        """Wedge Front Height (0014,5119), DS, VM 1."""
        WedgeRearHeight: DS_
        """Wedge Rear Height (0014,511A), DS, VM 1."""
        WedgeTotalWidth: DS_
        """Wedge Total Width (0014,511B), DS, VM 1."""
        WedgeInContactWidth: DS_
        """Wedge In Contact Width (0014,511C), DS, VM 1."""
        WedgeChamferHeight: DS_
        """Wedge Chamfer Height (0014,511D), DS, VM 1."""
        WedgeCurve: CS_
        """Wedge Curve (0014,511E), CS, VM 1."""
        RadiusAlongWedge: DS_
        """Radius Along the Wedge (0014,511F), DS, VM 1."""
        ThermalCameraSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Thermal Camera Settings Sequence (0014,6001), SQ, VM 1."""
        AcquisitionFrameRate: DS_
        """Acquisition Frame Rate (0014,6002), DS, VM 1."""
        IntegrationTime: DS_
        """Integration Time (0014,6003), DS, VM 1."""
        NumberOfCalibrationFrames: DS_
        """Number of Calibration Frames (0014,6004), DS, VM 1."""
        NumberOfRowsInFullAcquisitionImage: DS_
        """Number of Rows in Full Acquisition Image (0014,6005), DS, VM 1."""
        NumberOfColumnsInFullAcquisitionImage: DS_
        """Number Of Columns in Full Acquisition Image (0014,6006), DS, VM 1."""
        ThermalSourceSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Thermal Source Settings Sequence (0014,6007), SQ, VM 1."""
        SourceHorizontalPitch: DS_
        """Source Horizontal Pitch (0014,6008), DS, VM 1."""
        SourceVerticalPitch: DS_
        """Source Vertical Pitch (0014,6009), DS, VM 1."""
        SourceHorizontalScanSpeed: DS_
        """Source Horizontal Scan Speed (0014,600A), DS, VM 1."""
        ThermalSourceModulationFrequency: DS_
        """Thermal Source Modulation Frequency (0014,600B), DS, VM 1."""
        InductionSourceSettingSequence: SQ[Sequence[Dataset], Dataset]
        """Induction Source Setting Sequence (0014,600C), SQ, VM 1."""
        CoilFrequency: DS_
        """Coil Frequency (0014,600D), DS, VM 1."""
        CurrentAmplitudeAcrossCoil: DS_
        """Current Amplitude Across Coil (0014,600E), DS, VM 1."""
        FlashSourceSettingSequence: SQ[Sequence[Dataset], Dataset]
        """Flash Source Setting Sequence (0014,600F), SQ, VM 1."""
        FlashDuration: DS_
        """Flash Duration (0014,6010), DS, VM 1."""
        FlashFrameNumber: DSn
        """Flash Frame Number (0014,6011), DS, VM 1-n."""
        LaserSourceSettingSequence: SQ[Sequence[Dataset], Dataset]
        """Laser Source Setting Sequence (0014,6012), SQ, VM 1."""
        HorizontalLaserSpotDimension: DS_
        """Horizontal Laser Spot Dimension (0014,6013), DS, VM 1."""
        VerticalLaserSpotDimension: DS_
        """Vertical Laser Spot Dimension (0014,6014), DS, VM 1."""
        LaserWavelength: DS_
        """Laser Wavelength (0014,6015), DS, VM 1."""
        LaserPower: DS_
        """Laser Power (0014,6016), DS, VM 1."""
        ForcedGasSettingSequence: SQ[Sequence[Dataset], Dataset]
        """Forced Gas Setting Sequence (0014,6017), SQ, VM 1."""
        VibrationSourceSettingSequence: SQ[Sequence[Dataset], Dataset]
        """Vibration Source Setting Sequence (0014,6018), SQ, VM 1."""
        VibrationExcitationFrequency: DS_
        """Vibration Excitation Frequency (0014,6019), DS, VM 1."""
        VibrationExcitationVoltage: DS_
        """Vibration Excitation Voltage (0014,601A), DS, VM 1."""
        ThermographyDataCaptureMethod: CS_
        """Thermography Data Capture Method (0014,601B), CS, VM 1."""
        ThermalTechnique: CS_
        """Thermal Technique (0014,601C), CS, VM 1."""
        ThermalCameraCoreSequence: SQ[Sequence[Dataset], Dataset]
        """Thermal Camera Core Sequence (0014,601D), SQ, VM 1."""
        DetectorWavelengthRange: CS_
        """Detector Wavelength Range (0014,601E), CS, VM 1."""
        ThermalCameraCalibrationType: CS_
        """Thermal Camera Calibration Type (0014,601F), CS, VM 1."""
        AcquisitionImageCounter: UV_
        """Acquisition Image Counter (0014,6020), UV, VM 1."""
        FrontPanelTemperature: DS_
        """Front Panel Temperature (0014,6021), DS, VM 1."""
        AirGapTemperature: DS_
        """Air Gap Temperature (0014,6022), DS, VM 1."""
        VerticalPixelSize: DS_
        """Vertical Pixel Size (0014,6023), DS, VM 1."""
        HorizontalPixelSize: DS_
        """Horizontal Pixel Size (0014,6024), DS, VM 1."""
        DataStreamingProtocol: STn
        """Data Streaming Protocol (0014,6025), ST, VM 1-n."""
        LensSequence: SQ[Sequence[Dataset], Dataset]
        """Lens Sequence (0014,6026), SQ, VM 1."""
        FieldOfView: DS_
        """Field of View (0014,6027), DS, VM 1."""
        LensFilterManufacturer: LO_
        """Lens Filter Manufacturer (0014,6028), LO, VM 1."""
        CutoffFilterType: CS_
        """Cutoff Filter Type (0014,6029), CS, VM 1."""
        LensFilterCutOffWavelength: DSn
        """Lens Filter Cut-Off Wavelength (0014,602A), DS, VM 1-n."""
        ThermalSourceSequence: SQ[Sequence[Dataset], Dataset]
        """Thermal Source Sequence (0014,602B), SQ, VM 1."""
        ThermalSourceMotionState: CS_
        """Thermal Source Motion State (0014,602C), CS, VM 1."""
        ThermalSourceMotionType: CS_
        """Thermal Source Motion Type (0014,602D), CS, VM 1."""
        InductionHeatingSequence: SQ[Sequence[Dataset], Dataset]
        """Induction Heating Sequence (0014,602E), SQ, VM 1."""
        CoilConfigurationID: ST_
        """Coil Configuration ID (0014,602F), ST, VM 1."""
        NumberOfTurnsInCoil: DS_
        """Number of Turns in Coil (0014,6030), DS, VM 1."""
        ShapeOfIndividualTurn: CS_
        """Shape of Individual Turn (0014,6031), CS, VM 1."""
        SizeOfIndividualTurn: DSn
        """Size of Individual Turn (0014,6032), DS, VM 1-n."""
        DistanceBetweenTurns: DSn
        """Distance Between Turns (0014,6033), DS, VM 1-n."""
        FlashHeatingSequence: SQ[Sequence[Dataset], Dataset]
        """Flash Heating Sequence (0014,6034), SQ, VM 1."""
        NumberOfLamps: DS_
        """Number of Lamps (0014,6035), DS, VM 1."""
        FlashSynchronizationProtocol: ST_
        """Flash Synchronization Protocol (0014,6036), ST, VM 1."""
        FlashModificationStatus: CS_
        """Flash Modification Status (0014,6037), CS, VM 1."""
        LaserHeatingSequence: SQ[Sequence[Dataset], Dataset]
        """Laser Heating Sequence (0014,6038), SQ, VM 1."""
        LaserManufacturer: LO_
        """Laser Manufacturer (0014,6039), LO, VM 1."""
        LaserModelNumber: LO_
        """Laser Model Number (0014,603A), LO, VM 1."""
        LaserTypeDescription: ST_
        """Laser Type Description (0014,603B), ST, VM 1."""
        ForcedGasHeatingSequence: SQ[Sequence[Dataset], Dataset]
        """Forced Gas Heating Sequence (0014,603C), SQ, VM 1."""
        GasUsedForHeatingCoolingPart: LO_
        """Gas Used for Heating/Cooling Part (0014,603D), LO, VM 1."""
        VibrationSonicHeatingSequence: SQ[Sequence[Dataset], Dataset]
        """Vibration/Sonic Heating Sequence (0014,603E), SQ, VM 1."""
        ProbeManufacturer: LO_
        """Probe Manufacturer (0014,603F), LO, VM 1."""
        ProbeModelNumber: LO_
        """Probe Model Number (0014,6040), LO, VM 1."""
        ApertureSize: DS_
        """Aperture Size (0014,6041), DS, VM 1."""
        ProbeResonantFrequency: DS_
        """Probe Resonant Frequency (0014,6042), DS, VM 1."""
        HeatSourceDescription: UT_
        """Heat Source Description (0014,6043), UT, VM 1."""
        SurfacePreparationWithOpticalCoating: CS_
        """Surface Preparation with Optical Coating (0014,6044), CS, VM 1."""
        OpticalCoatingType: ST_
        """Optical Coating Type (0014,6045), ST, VM 1."""
        ThermalConductivityOfExposedSurface: DS_
        """Thermal Conductivity of Exposed Surface (0014,6046), DS, VM 1."""
        MaterialDensity: DS_
        """Material Density (0014,6047), DS, VM 1."""
        SpecificHeatOfInspectionSurface: DS_
        """Specific Heat of Inspection Surface (0014,6048), DS, VM 1."""
        EmissivityOfInspectionSurface: DS_
        """Emissivity of Inspection Surface (0014,6049), DS, VM 1."""
        ElectromagneticClassificationOfInspectionSurface: CSn
        """Electromagnetic Classification of Inspection Surface (0014,604A), CS, VM 1-n."""
        MovingWindowSize: DS_
        """Moving Window Size (0014,604C), DS, VM 1."""
        MovingWindowType: CS_
        """Moving Window Type (0014,604D), CS, VM 1."""
        MovingWindowWeights: DSn
        """Moving Window Weights (0014,604E), DS, VM 1-n."""
        MovingWindowPitch: DS_
        """Moving Window Pitch (0014,604F), DS, VM 1."""
        MovingWindowPaddingScheme: CS_
        """Moving Window Padding Scheme (0014,6050), CS, VM 1."""
        MovingWindowPaddingLength: DS_
        """Moving Window Padding Length (0014,6051), DS, VM 1."""
        SpatialFilteringParametersSequence: SQ[Sequence[Dataset], Dataset]
        """Spatial Filtering Parameters Sequence (0014,6052), SQ, VM 1."""
        SpatialFilteringScheme: CS_
        """Spatial Filtering Scheme (0014,6053), CS, VM 1."""
        HorizontalMovingWindowSize: DS_
        """Horizontal Moving Window Size (0014,6056), DS, VM 1."""
        VerticalMovingWindowSize: DS_
        """Vertical Moving Window Size (0014,6057), DS, VM 1."""
        PolynomialFittingSequence: SQ[Sequence[Dataset], Dataset]
        """Polynomial Fitting Sequence (0014,6059), SQ, VM 1."""
        FittingDataType: CSn
        """Fitting Data Type (0014,605A), CS, VM 1-n."""
        OperationOnTimeAxisBeforeFitting: CS_
        """Operation on Time Axis Before Fitting (0014,605B), CS, VM 1."""
        OperationOnPixelIntensityBeforeFitting: CS_
        """Operation on Pixel Intensity Before Fitting (0014,605C), CS, VM 1."""
        OrderOfPolynomial: DS_
        """Order of Polynomial (0014,605D), DS, VM 1."""
        IndependentVariableForPolynomialFit: CS_
        """Independent Variable for Polynomial Fit (0014,605E), CS, VM 1."""
        PolynomialCoefficients: DSn
        """PolynomialCoefficients (0014,605F), DS, VM 1-n."""
        ThermographyPixelDataUnit: CS_
        """Thermography Pixel Data Unit (0014,6060), CS, VM 1."""
        WhitePoint: DS_
        """White Point (0016,0001), DS, VM 1."""
        PrimaryChromaticities: DSn
        """Primary Chromaticities (0016,0002), DS, VM 3."""
        BatteryLevel: UT_
        """Battery Level (0016,0003), UT, VM 1."""
        ExposureTimeInSeconds: DS_
        """Exposure Time in Seconds (0016,0004), DS, VM 1."""
        FNumber: DS_
        """F-Number (0016,0005), DS, VM 1."""
        OECFRows: IS_
        """OECF Rows (0016,0006), IS, VM 1."""
        OECFColumns: IS_
        """OECF Columns (0016,0007), IS, VM 1."""
        OECFColumnNames: UCn
        """OECF Column Names (0016,0008), UC, VM 1-n."""
        OECFValues: DSn
        """OECF Values (0016,0009), DS, VM 1-n."""
        SpatialFrequencyResponseRows: IS_
        """Spatial Frequency Response Rows (0016,000A), IS, VM 1."""
        SpatialFrequencyResponseColumns: IS_
        """Spatial Frequency Response Columns (0016,000B), IS, VM 1."""
        SpatialFrequencyResponseColumnNames: UCn
        """Spatial Frequency Response Column Names (0016,000C), UC, VM 1-n."""
        SpatialFrequencyResponseValues: DSn
        """Spatial Frequency Response Values (0016,000D), DS, VM 1-n."""
        ColorFilterArrayPatternRows: IS_
        """Color Filter Array Pattern Rows (0016,000E), IS, VM 1."""
        ColorFilterArrayPatternColumns: IS_
        """Color Filter Array Pattern Columns (0016,000F), IS, VM 1."""
        ColorFilterArrayPatternValues: DSn
        """Color Filter Array Pattern Values (0016,0010), DS, VM 1-n."""
        FlashFiringStatus: US_
        """Flash Firing Status (0016,0011), US, VM 1."""
        FlashReturnStatus: US_
        """Flash Return Status (0016,0012), US, VM 1."""
        FlashMode: US_
        """Flash Mode (0016,0013), US, VM 1."""
        FlashFunctionPresent: US_
        """Flash Function Present (0016,0014), US, VM 1."""
        FlashRedEyeMode: US_
        """Flash Red Eye Mode (0016,0015), US, VM 1."""
        ExposureProgram: US_
        """Exposure Program (0016,0016), US, VM 1."""
        SpectralSensitivity: UT_
        """Spectral Sensitivity (0016,0017), UT, VM 1."""
        PhotographicSensitivity: IS_
        """Photographic Sensitivity (0016,0018), IS, VM 1."""
        SelfTimerMode: IS_
        """Self Timer Mode (0016,0019), IS, VM 1."""
        SensitivityType: US_
        """Sensitivity Type (0016,001A), US, VM 1."""
        StandardOutputSensitivity: IS_
        """Standard Output Sensitivity (0016,001B), IS, VM 1."""
        RecommendedExposureIndex: IS_
        """Recommended Exposure Index (0016,001C), IS, VM 1."""
        ISOSpeed: IS_
        """ISO Speed (0016,001D), IS, VM 1."""
        ISOSpeedLatitudeyyy: IS_
        """ISO Speed Latitude yyy (0016,001E), IS, VM 1."""
        ISOSpeedLatitudezzz: IS_
        """ISO Speed Latitude zzz (0016,001F), IS, VM 1."""
        EXIFVersion: UT_
        """EXIF Version (0016,0020), UT, VM 1."""
        ShutterSpeedValue: DS_
        """Shutter Speed Value (0016,0021), DS, VM 1."""
        ApertureValue: DS_
        """Aperture Value (0016,0022), DS, VM 1."""
        BrightnessValue: DS_
        """Brightness Value (0016,0023), DS, VM 1."""
        ExposureBiasValue: DS_
        """Exposure Bias Value (0016,0024), DS, VM 1."""
        MaxApertureValue: DS_
        """Max Aperture Value (0016,0025), DS, VM 1."""
        SubjectDistance: DS_
        """Subject Distance (0016,0026), DS, VM 1."""
        MeteringMode: US_
        """Metering Mode (0016,0027), US, VM 1."""
        LightSource: US_
        """Light Source (0016,0028), US, VM 1."""
        FocalLength: DS_
        """Focal Length (0016,0029), DS, VM 1."""
        SubjectArea: ISn
        """Subject Area (0016,002A), IS, VM 2-4."""
        MakerNote: OB_
        """Maker Note (0016,002B), OB, VM 1."""
        Temperature: DS_
        """Temperature (0016,0030), DS, VM 1."""
        Humidity: DS_
        """Humidity (0016,0031), DS, VM 1."""
        Pressure: DS_
        """Pressure (0016,0032), DS, VM 1."""
        WaterDepth: DS_
        """Water Depth (0016,0033), DS, VM 1."""
        Acceleration: DS_
        """Acceleration (0016,0034), DS, VM 1."""
        CameraElevationAngle: DS_
        """Camera Elevation Angle (0016,0035), DS, VM 1."""
        FlashEnergy: DSn
        """Flash Energy (0016,0036), DS, VM 1-2."""
        SubjectLocation: ISn
        """Subject Location (0016,0037), IS, VM 2."""
        PhotographicExposureIndex: DS_
        """Photographic Exposure Index (0016,0038), DS, VM 1."""
        SensingMethod: US_
        """Sensing Method (0016,0039), US, VM 1."""
        FileSource: US_
        """File Source (0016,003A), US, VM 1."""
        SceneType: US_
        """Scene Type (0016,003B), US, VM 1."""
        CustomRendered: US_
        """Custom Rendered (0016,0041), US, VM 1."""
        ExposureMode: US_
        """Exposure Mode (0016,0042), US, VM 1."""
        WhiteBalance: US_
        """White Balance (0016,0043), US, VM 1."""
        DigitalZoomRatio: DS_
        """Digital Zoom Ratio (0016,0044), DS, VM 1."""
        FocalLengthIn35mmFilm: IS_
        """Focal Length In 35mm Film (0016,0045), IS, VM 1."""
        SceneCaptureType: US_
        """Scene Capture Type (0016,0046), US, VM 1."""
        GainControl: US_
        """Gain Control (0016,0047), US, VM 1."""
        Contrast: US_
        """Contrast (0016,0048), US, VM 1."""
        Saturation: US_
        """Saturation (0016,0049), US, VM 1."""
        Sharpness: US_
        """Sharpness (0016,004A), US, VM 1."""
        DeviceSettingDescription: OB_
        """Device Setting Description (0016,004B), OB, VM 1."""
        SubjectDistanceRange: US_
        """Subject Distance Range (0016,004C), US, VM 1."""
        CameraOwnerName: UT_
        """Camera Owner Name (0016,004D), UT, VM 1."""
        LensSpecification: DSn
        """Lens Specification (0016,004E), DS, VM 4."""
        LensMake: UT_
        """Lens Make (0016,004F), UT, VM 1."""
        LensModel: UT_
        """Lens Model (0016,0050), UT, VM 1."""
        LensSerialNumber: UT_
        """Lens Serial Number (0016,0051), UT, VM 1."""
        InteroperabilityIndex: CS_
        """Interoperability Index (0016,0061), CS, VM 1."""
        InteroperabilityVersion: OB_
        """Interoperability Version (0016,0062), OB, VM 1."""
        GPSVersionID: OB_
        """GPS Version ID (0016,0070), OB, VM 1."""
        GPSLatitudeRef: CS_
        """GPS Latitude Ref (0016,0071), CS, VM 1."""
        GPSLatitude: DSn
        """GPS Latitude (0016,0072), DS, VM 3."""
        GPSLongitudeRef: CS_
        """GPS Longitude Ref (0016,0073), CS, VM 1."""
        GPSLongitude: DSn
        """GPS Longitude (0016,0074), DS, VM 3."""
        GPSAltitudeRef: US_
        """GPS Altitude Ref (0016,0075), US, VM 1."""
        GPSAltitude: DS_
        """GPS Altitude (0016,0076), DS, VM 1."""
        GPSTimeStamp: DT_
        """GPS Time Stamp (0016,0077), DT, VM 1."""
        GPSSatellites: UT_
        """GPS Satellites (0016,0078), UT, VM 1."""
        GPSStatus: CS_
        """GPS Status (0016,0079), CS, VM 1."""
        GPSMeasureMode: CS_
        """GPS Measure Mode (0016,007A), CS, VM 1."""
        GPSDOP: DS_
        """GPS DOP (0016,007B), DS, VM 1."""
        GPSSpeedRef: CS_
        """GPS Speed Ref (0016,007C), CS, VM 1."""
        GPSSpeed: DS_
        """GPS Speed (0016,007D), DS, VM 1."""
        GPSTrackRef: CS_
        """GPS Track Ref (0016,007E), CS, VM 1."""
        GPSTrack: DS_
        """GPS Track (0016,007F), DS, VM 1."""
        GPSImgDirectionRef: CS_
        """GPS Img Direction Ref (0016,0080), CS, VM 1."""
        GPSImgDirection: DS_
        """GPS Img Direction (0016,0081), DS, VM 1."""
        GPSMapDatum: UT_
        """GPS Map Datum (0016,0082), UT, VM 1."""
        GPSDestLatitudeRef: CS_
        """GPS Dest Latitude Ref (0016,0083), CS, VM 1."""
        GPSDestLatitude: DSn
        """GPS Dest Latitude (0016,0084), DS, VM 3."""
        GPSDestLongitudeRef: CS_
        """GPS Dest Longitude Ref (0016,0085), CS, VM 1."""
        GPSDestLongitude: DSn
        """GPS Dest Longitude (0016,0086), DS, VM 3."""
        GPSDestBearingRef: CS_
        """GPS Dest Bearing Ref (0016,0087), CS, VM 1."""
        GPSDestBearing: DS_
        """GPS Dest Bearing (0016,0088), DS, VM 1."""
        GPSDestDistanceRef: CS_
        """GPS Dest Distance Ref (0016,0089), CS, VM 1."""
        GPSDestDistance: DS_
        """GPS Dest Distance (0016,008A), DS, VM 1."""
        GPSProcessingMethod: OB_
        """GPS Processing Method (0016,008B), OB, VM 1."""
        GPSAreaInformation: OB_
        """GPS Area Information (0016,008C), OB, VM 1."""
        GPSDateStamp: DT_
        """GPS Date Stamp (0016,008D), DT, VM 1."""
        GPSDifferential: IS_
        """GPS Differential (0016,008E), IS, VM 1."""
        LightSourcePolarization: CS_
        """Light Source Polarization (0016,1001), CS, VM 1."""
        EmitterColorTemperature: DS_
        """Emitter Color Temperature (0016,1002), DS, VM 1."""
        ContactMethod: CS_
        """Contact Method (0016,1003), CS, VM 1."""
        ImmersionMedia: CSn
        """Immersion Media (0016,1004), CS, VM 1-n."""
        OpticalMagnificationFactor: DS_
        """Optical Magnification Factor (0016,1005), DS, VM 1."""
        ContrastBolusAgent: LO_
        """Contrast/Bolus Agent (0018,0010), LO, VM 1."""
        ContrastBolusAgentSequence: SQ[Sequence[Dataset], Dataset]
        """Contrast/Bolus Agent Sequence (0018,0012), SQ, VM 1."""
        ContrastBolusT1Relaxivity: FL_
        """Contrast/Bolus T1 Relaxivity (0018,0013), FL, VM 1."""
        ContrastBolusAdministrationRouteSequence: SQ[Sequence[Dataset], Dataset]
        """Contrast/Bolus Administration Route Sequence (0018,0014), SQ, VM 1."""
        BodyPartExamined: CS_
        """Body Part Examined (0018,0015), CS, VM 1."""
        ScanningSequence: CSn
        """Scanning Sequence (0018,0020), CS, VM 1-n."""
        SequenceVariant: CSn
        """Sequence Variant (0018,0021), CS, VM 1-n."""
        ScanOptions: CSn
        """Scan Options (0018,0022), CS, VM 1-n."""
        MRAcquisitionType: CS_
        """MR Acquisition Type (0018,0023), CS, VM 1."""
        SequenceName: SH_
        """Sequence Name (0018,0024), SH, VM 1."""
        AngioFlag: CS_
        """Angio Flag (0018,0025), CS, VM 1."""
        InterventionDrugInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Intervention Drug Information Sequence (0018,0026), SQ, VM 1."""
        InterventionDrugStopTime: TM_
        """Intervention Drug Stop Time (0018,0027), TM, VM 1."""
        InterventionDrugDose: DS_
        """Intervention Drug Dose (0018,0028), DS, VM 1."""
        InterventionDrugCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Intervention Drug Code Sequence (0018,0029), SQ, VM 1."""
        AdditionalDrugSequence: SQ[Sequence[Dataset], Dataset]
        """Additional Drug Sequence (0018,002A), SQ, VM 1."""
        Radionuclide: LOn
        """Radionuclide (0018,0030), LO, VM 1-n. Retired in 1993."""
        Radiopharmaceutical: LO_
        """Radiopharmaceutical (0018,0031), LO, VM 1."""
        EnergyWindowCenterline: DS_
        """Energy Window Centerline (0018,0032), DS, VM 1. Retired in 1993."""
        EnergyWindowTotalWidth: DSn
        """Energy Window Total Width (0018,0033), DS, VM 1-n. Retired in 1993."""
        InterventionDrugName: LO_
        """Intervention Drug Name (0018,0034), LO, VM 1."""
        InterventionDrugStartTime: TM_
        """Intervention Drug Start Time (0018,0035), TM, VM 1."""
        InterventionSequence: SQ[Sequence[Dataset], Dataset]
        """Intervention Sequence (0018,0036), SQ, VM 1."""
        TherapyType: CS_
        """Therapy Type (0018,0037), CS, VM 1. Retired in 2001."""
        InterventionStatus: CS_
        """Intervention Status (0018,0038), CS, VM 1."""
        TherapyDescription: CS_
        """Therapy Description (0018,0039), CS, VM 1. Retired in 2003."""
        InterventionDescription: ST_
        """Intervention Description (0018,003A), ST, VM 1."""
        CineRate: IS_
        """Cine Rate (0018,0040), IS, VM 1."""
        InitialCineRunState: CS_
        """Initial Cine Run State (0018,0042), CS, VM 1."""
        SliceThickness: DS_
        """Slice Thickness (0018,0050), DS, VM 1."""
        KVP: DS_
        """KVP (0018,0060), DS, VM 1."""
        CountsAccumulated: IS_
        """Counts Accumulated (0018,0070), IS, VM 1."""
        AcquisitionTerminationCondition: CS_
        """Acquisition Termination Condition (0018,0071), CS, VM 1."""
        EffectiveDuration: DS_
        """Effective Duration (0018,0072), DS, VM 1."""
        AcquisitionStartCondition: CS_
        """Acquisition Start Condition (0018,0073), CS, VM 1."""
        AcquisitionStartConditionData: IS_
        """Acquisition Start Condition Data (0018,0074), IS, VM 1."""
        AcquisitionTerminationConditionData: IS_
        """Acquisition Termination Condition Data (0018,0075), IS, VM 1."""
        RepetitionTime: DS_
        """Repetition Time (0018,0080), DS, VM 1."""
        EchoTime: DS_
        """Echo Time (0018,0081), DS, VM 1."""
        InversionTime: DS_
        """Inversion Time (0018,0082), DS, VM 1."""
        NumberOfAverages: DS_
        """Number of Averages (0018,0083), DS, VM 1."""
        ImagingFrequency: DS_
        """Imaging Frequency (0018,0084), DS, VM 1."""
        ImagedNucleus: SH_
        """Imaged Nucleus (0018,0085), SH, VM 1."""
        EchoNumbers: ISn
        """Echo Number(s) (0018,0086), IS, VM 1-n."""
        MagneticFieldStrength: DS_
        """Magnetic Field Strength (0018,0087), DS, VM 1."""
        SpacingBetweenSlices: DS_
        """Spacing Between Slices (0018,0088), DS, VM 1."""
        NumberOfPhaseEncodingSteps: IS_
        """Number of Phase Encoding Steps (0018,0089), IS, VM 1."""
        DataCollectionDiameter: DS_
        """Data Collection Diameter (0018,0090), DS, VM 1."""
        EchoTrainLength: IS_
        """Echo Train Length (0018,0091), IS, VM 1."""
        PercentSampling: DS_
        """Percent Sampling (0018,0093), DS, VM 1."""
        PercentPhaseFieldOfView: DS_
        """Percent Phase Field of View (0018,0094), DS, VM 1."""
        PixelBandwidth: DS_
        """Pixel Bandwidth (0018,0095), DS, VM 1."""
        DeviceSerialNumber: LO_
        """Device Serial Number (0018,1000), LO, VM 1."""
        DeviceUID: UI_
        """Device UID (0018,1002), UI, VM 1."""
        DeviceID: LO_
        """Device ID (0018,1003), LO, VM 1."""
        PlateID: LO_
        """Plate ID (0018,1004), LO, VM 1."""
        GeneratorID: LO_
        """Generator ID (0018,1005), LO, VM 1."""
        GridID: LO_
        """Grid ID (0018,1006), LO, VM 1."""
        CassetteID: LO_
        """Cassette ID (0018,1007), LO, VM 1."""
        GantryID: LO_
        """Gantry ID (0018,1008), LO, VM 1."""
        UniqueDeviceIdentifier: UT_
        """Unique Device Identifier (0018,1009), UT, VM 1."""
        UDISequence: SQ[Sequence[Dataset], Dataset]
        """UDI Sequence (0018,100A), SQ, VM 1."""
        ManufacturerDeviceClassUID: UIn
        """Manufacturer's Device Class UID (0018,100B), UI, VM 1-n."""
        SecondaryCaptureDeviceID: LO_
        """Secondary Capture Device ID (0018,1010), LO, VM 1."""
        HardcopyCreationDeviceID: LO_
        """Hardcopy Creation Device ID (0018,1011), LO, VM 1. Retired in 2007."""
        DateOfSecondaryCapture: DA_
        """Date of Secondary Capture (0018,1012), DA, VM 1."""
        TimeOfSecondaryCapture: TM_
        """Time of Secondary Capture (0018,1014), TM, VM 1."""
        SecondaryCaptureDeviceManufacturer: LO_
        """Secondary Capture Device Manufacturer (0018,1016), LO, VM 1."""
        HardcopyDeviceManufacturer: LO_
        """Hardcopy Device Manufacturer (0018,1017), LO, VM 1. Retired in 2007."""
        SecondaryCaptureDeviceManufacturerModelName: LO_
        """Secondary Capture Device Manufacturer's Model Name (0018,1018), LO, VM 1."""
        SecondaryCaptureDeviceSoftwareVersions: LOn
        """Secondary Capture Device Software Versions (0018,1019), LO, VM 1-n."""
        HardcopyDeviceSoftwareVersion: LOn
        """Hardcopy Device Software Version (0018,101A), LO, VM 1-n. Retired in 2007."""
        HardcopyDeviceManufacturerModelName: LO_
        """Hardcopy Device Manufacturer's Model Name (0018,101B), LO, VM 1. Retired in 2007."""
        SoftwareVersions: LOn
        """Software Versions (0018,1020), LO, VM 1-n."""
        VideoImageFormatAcquired: SH_
        """Video Image Format Acquired (0018,1022), SH, VM 1."""
        DigitalImageFormatAcquired: LO_
        """Digital Image Format Acquired (0018,1023), LO, VM 1."""
        ProtocolName: LO_
        """Protocol Name (0018,1030), LO, VM 1."""
        ContrastBolusRoute: LO_
        """Contrast/Bolus Route (0018,1040), LO, VM 1."""
        ContrastBolusVolume: DS_
        """Contrast/Bolus Volume (0018,1041), DS, VM 1."""
        ContrastBolusStartTime: TM_
        """Contrast/Bolus Start Time (0018,1042), TM, VM 1."""
        ContrastBolusStopTime: TM_
        """Contrast/Bolus Stop Time (0018,1043), TM, VM 1."""
        ContrastBolusTotalDose: DS_
        """Contrast/Bolus Total Dose (0018,1044), DS, VM 1."""
        SyringeCounts: IS_
        """Syringe Counts (0018,1045), IS, VM 1."""
        ContrastFlowRate: DSn
        """Contrast Flow Rate (0018,1046), DS, VM 1-n."""
        ContrastFlowDuration: DSn
        """Contrast Flow Duration (0018,1047), DS, VM 1-n."""
        ContrastBolusIngredient: CS_
        """Contrast/Bolus Ingredient (0018,1048), CS, VM 1."""
        ContrastBolusIngredientConcentration: DS_
        """Contrast/Bolus Ingredient Concentration (0018,1049), DS, VM 1."""
        SpatialResolution: DS_
        """Spatial Resolution (0018,1050), DS, VM 1."""
        TriggerTime: DS_
        """Trigger Time (0018,1060), DS, VM 1."""
        TriggerSourceOrType: LO_
        """Trigger Source or Type (0018,1061), LO, VM 1."""
        NominalInterval: IS_
        """Nominal Interval (0018,1062), IS, VM 1."""
        FrameTime: DS_
        """Frame Time (0018,1063), DS, VM 1."""
        CardiacFramingType: LO_
        """Cardiac Framing Type (0018,1064), LO, VM 1."""
        FrameTimeVector: DSn
        """Frame Time Vector (0018,1065), DS, VM 1-n."""
        FrameDelay: DS_
        """Frame Delay (0018,1066), DS, VM 1."""
        ImageTriggerDelay: DS_
        """Image Trigger Delay (0018,1067), DS, VM 1."""
        MultiplexGroupTimeOffset: DS_
        """Multiplex Group Time Offset (0018,1068), DS, VM 1."""
        TriggerTimeOffset: DS_
        """Trigger Time Offset (0018,1069), DS, VM 1."""
        SynchronizationTrigger: CS_
        """Synchronization Trigger (0018,106A), CS, VM 1."""
        SynchronizationChannel: USn
        """Synchronization Channel (0018,106C), US, VM 2."""
        TriggerSamplePosition: UL_
        """Trigger Sample Position (0018,106E), UL, VM 1."""
        RadiopharmaceuticalRoute: LO_
        """Radiopharmaceutical Route (0018,1070), LO, VM 1."""
        RadiopharmaceuticalVolume: DS_
        """Radiopharmaceutical Volume (0018,1071), DS, VM 1."""
        RadiopharmaceuticalStartTime: TM_
        """Radiopharmaceutical Start Time (0018,1072), TM, VM 1."""
        RadiopharmaceuticalStopTime: TM_
        """Radiopharmaceutical Stop Time (0018,1073), TM, VM 1."""
        RadionuclideTotalDose: DS_
        """Radionuclide Total Dose (0018,1074), DS, VM 1."""
        RadionuclideHalfLife: DS_
        """Radionuclide Half Life (0018,1075), DS, VM 1."""
        RadionuclidePositronFraction: DS_
        """Radionuclide Positron Fraction (0018,1076), DS, VM 1."""
        RadiopharmaceuticalSpecificActivity: DS_
        """Radiopharmaceutical Specific Activity (0018,1077), DS, VM 1."""
        RadiopharmaceuticalStartDateTime: DT_
        """Radiopharmaceutical Start DateTime (0018,1078), DT, VM 1."""
        RadiopharmaceuticalStopDateTime: DT_
        """Radiopharmaceutical Stop DateTime (0018,1079), DT, VM 1."""
        BeatRejectionFlag: CS_
        """Beat Rejection Flag (0018,1080), CS, VM 1."""
        LowRRValue: IS_
        """Low R-R Value (0018,1081), IS, VM 1."""
        HighRRValue: IS_
        """High R-R Value (0018,1082), IS, VM 1."""
        IntervalsAcquired: IS_
        """Intervals Acquired (0018,1083), IS, VM 1."""
        IntervalsRejected: IS_
        """Intervals Rejected (0018,1084), IS, VM 1."""
        PVCRejection: LO_
        """PVC Rejection (0018,1085), LO, VM 1."""
        SkipBeats: IS_
        """Skip Beats (0018,1086), IS, VM 1."""
        HeartRate: IS_
        """Heart Rate (0018,1088), IS, VM 1."""
        CardiacNumberOfImages: IS_
        """Cardiac Number of Images (0018,1090), IS, VM 1."""
        TriggerWindow: IS_
        """Trigger Window (0018,1094), IS, VM 1."""
        ReconstructionDiameter: DS_
        """Reconstruction Diameter (0018,1100), DS, VM 1."""
        DistanceSourceToDetector: DS_
        """Distance Source to Detector (0018,1110), DS, VM 1."""
        DistanceSourceToPatient: DS_
        """Distance Source to Patient (0018,1111), DS, VM 1."""
        EstimatedRadiographicMagnificationFactor: DS_
        """Estimated Radiographic Magnification Factor (0018,1114), DS, VM 1."""
        GantryDetectorTilt: DS_
        """Gantry/Detector Tilt (0018,1120), DS, VM 1."""
        GantryDetectorSlew: DS_
        """Gantry/Detector Slew (0018,1121), DS, VM 1."""
        TableHeight: DS_
        """Table Height (0018,1130), DS, VM 1."""
        TableTraverse: DS_
        """Table Traverse (0018,1131), DS, VM 1."""
        TableMotion: CS_
        """Table Motion (0018,1134), CS, VM 1."""
        TableVerticalIncrement: DSn
        """Table Vertical Increment (0018,1135), DS, VM 1-n."""
        TableLateralIncrement: DSn
        """Table Lateral Increment (0018,1136), DS, VM 1-n."""
        TableLongitudinalIncrement: DSn
        """Table Longitudinal Increment (0018,1137), DS, VM 1-n."""
        TableAngle: DS_
        """Table Angle (0018,1138), DS, VM 1."""
        TableType: CS_
        """Table Type (0018,113A), CS, VM 1."""
        RotationDirection: CS_
        """Rotation Direction (0018,1140), CS, VM 1."""
        AngularPosition: DS_
        """Angular Position (0018,1141), DS, VM 1. Retired in 2007."""
        RadialPosition: DSn
        """Radial Position (0018,1142), DS, VM 1-n."""
        ScanArc: DS_
        """Scan Arc (0018,1143), DS, VM 1."""
        AngularStep: DS_
        """Angular Step (0018,1144), DS, VM 1."""
        CenterOfRotationOffset: DS_
        """Center of Rotation Offset (0018,1145), DS, VM 1."""
        RotationOffset: DSn
        """Rotation Offset (0018,1146), DS, VM 1-n. Retired in 1993."""
        FieldOfViewShape: CS_
        """Field of View Shape (0018,1147), CS, VM 1."""
        FieldOfViewDimensions: ISn
        """Field of View Dimension(s) (0018,1149), IS, VM 1-2."""
        ExposureTime: IS_
        """Exposure Time (0018,1150), IS, VM 1."""
        XRayTubeCurrent: IS_
        """X-Ray Tube Current (0018,1151), IS, VM 1."""
        Exposure: IS_
        """Exposure (0018,1152), IS, VM 1."""
        ExposureInuAs: IS_
        """Exposure in µAs (0018,1153), IS, VM 1."""
        AveragePulseWidth: DS_
        """Average Pulse Width (0018,1154), DS, VM 1."""
        RadiationSetting: CS_
        """Radiation Setting (0018,1155), CS, VM 1."""
        RectificationType: CS_
        """Rectification Type (0018,1156), CS, VM 1."""
        RadiationMode: CS_
        """Radiation Mode (0018,115A), CS, VM 1."""
        ImageAndFluoroscopyAreaDoseProduct: DS_
        """Image and Fluoroscopy Area Dose Product (0018,115E), DS, VM 1."""
        FilterType: SH_
        """Filter Type (0018,1160), SH, VM 1."""
        TypeOfFilters: LOn
        """Type of Filters (0018,1161), LO, VM 1-n."""
        IntensifierSize: DS_
        """Intensifier Size (0018,1162), DS, VM 1."""
        ImagerPixelSpacing: DSn
        """Imager Pixel Spacing (0018,1164), DS, VM 2."""
        Grid: CSn
        """Grid (0018,1166), CS, VM 1-n."""
        GeneratorPower: IS_
        """Generator Power (0018,1170), IS, VM 1."""
        CollimatorGridName: SH_
        """Collimator/grid Name (0018,1180), SH, VM 1."""
        CollimatorType: CS_
        """Collimator Type (0018,1181), CS, VM 1."""
        FocalDistance: ISn
        """Focal Distance (0018,1182), IS, VM 1-2."""
        XFocusCenter: DSn
        """X Focus Center (0018,1183), DS, VM 1-2."""
        YFocusCenter: DSn
        """Y Focus Center (0018,1184), DS, VM 1-2."""
        FocalSpots: DSn
        """Focal Spot(s) (0018,1190), DS, VM 1-n."""
        AnodeTargetMaterial: CS_
        """Anode Target Material (0018,1191), CS, VM 1."""
        BodyPartThickness: DS_
        """Body Part Thickness (0018,11A0), DS, VM 1."""
        CompressionForce: DS_
        """Compression Force (0018,11A2), DS, VM 1."""
        CompressionPressure: DS_
        """Compression Pressure (0018,11A3), DS, VM 1."""
        PaddleDescription: LO_
        """Paddle Description (0018,11A4), LO, VM 1."""
        CompressionContactArea: DS_
        """Compression Contact Area (0018,11A5), DS, VM 1."""
        AcquisitionMode: LO_
        """Acquisition Mode (0018,11B0), LO, VM 1."""
        DoseModeName: LO_
        """Dose Mode Name (0018,11B1), LO, VM 1."""
        AcquiredSubtractionMaskFlag: CS_
        """Acquired Subtraction Mask Flag (0018,11B2), CS, VM 1."""
        FluoroscopyPersistenceFlag: CS_
        """Fluoroscopy Persistence Flag (0018,11B3), CS, VM 1."""
        FluoroscopyLastImageHoldPersistenceFlag: CS_
        """Fluoroscopy Last Image Hold Persistence Flag (0018,11B4), CS, VM 1."""
        UpperLimitNumberOfPersistentFluoroscopyFrames: IS_
        """Upper Limit Number Of Persistent Fluoroscopy Frames (0018,11B5), IS, VM 1."""
        ContrastBolusAutoInjectionTriggerFlag: CS_
        """Contrast/Bolus Auto Injection Trigger Flag (0018,11B6), CS, VM 1."""
        ContrastBolusInjectionDelay: FD_
        """Contrast/Bolus Injection Delay (0018,11B7), FD, VM 1."""
        XAAcquisitionPhaseDetailsSequence: SQ[Sequence[Dataset], Dataset]
        """XA Acquisition Phase Details Sequence (0018,11B8), SQ, VM 1."""
        XAAcquisitionFrameRate: FD_
        """XA Acquisition Frame Rate (0018,11B9), FD, VM 1."""
        XAPlaneDetailsSequence: SQ[Sequence[Dataset], Dataset]
        """XA Plane Details Sequence (0018,11BA), SQ, VM 1."""
        AcquisitionFieldOfViewLabel: LO_
        """Acquisition Field of View Label (0018,11BB), LO, VM 1."""
        XRayFilterDetailsSequence: SQ[Sequence[Dataset], Dataset]
        """X-Ray Filter Details Sequence (0018,11BC), SQ, VM 1."""
        XAAcquisitionDuration: FD_
        """XA Acquisition Duration (0018,11BD), FD, VM 1."""
        ReconstructionPipelineType: CS_
        """Reconstruction Pipeline Type (0018,11BE), CS, VM 1."""
        ImageFilterDetailsSequence: SQ[Sequence[Dataset], Dataset]
        """Image Filter Details Sequence (0018,11BF), SQ, VM 1."""
        AppliedMaskSubtractionFlag: CS_
        """Applied Mask Subtraction Flag (0018,11C0), CS, VM 1."""
        RequestedSeriesDescriptionCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Requested Series Description Code Sequence (0018,11C1), SQ, VM 1."""
        DateOfLastCalibration: DAn
        """Date of Last Calibration (0018,1200), DA, VM 1-n."""
        TimeOfLastCalibration: TMn
        """Time of Last Calibration (0018,1201), TM, VM 1-n."""
        DateTimeOfLastCalibration: DT_
        """DateTime of Last Calibration (0018,1202), DT, VM 1."""
        CalibrationDateTime: DT_
        """Calibration DateTime (0018,1203), DT, VM 1."""
        DateOfManufacture: DA_
        """Date of Manufacture (0018,1204), DA, VM 1."""
        DateOfInstallation: DA_
        """Date of Installation (0018,1205), DA, VM 1."""
        ConvolutionKernel: SHn
        """Convolution Kernel (0018,1210), SH, VM 1-n."""
        UpperLowerPixelValues: ISn
        """Upper/Lower Pixel Values (0018,1240), IS, VM 1-n. Retired."""
        ActualFrameDuration: IS_
        """Actual Frame Duration (0018,1242), IS, VM 1."""
        CountRate: IS_
        """Count Rate (0018,1243), IS, VM 1."""
        PreferredPlaybackSequencing: US_
        """Preferred Playback Sequencing (0018,1244), US, VM 1."""
        ReceiveCoilName: SH_
        """Receive Coil Name (0018,1250), SH, VM 1."""
        TransmitCoilName: SH_
        """Transmit Coil Name (0018,1251), SH, VM 1."""
        PlateType: SH_
        """Plate Type (0018,1260), SH, VM 1."""
        PhosphorType: LO_
        """Phosphor Type (0018,1261), LO, VM 1."""
        WaterEquivalentDiameter: FD_
        """Water Equivalent Diameter (0018,1271), FD, VM 1."""
        WaterEquivalentDiameterCalculationMethodCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Water Equivalent Diameter Calculation Method Code Sequence (0018,1272), SQ, VM 1."""
        ScanVelocity: DS_
        """Scan Velocity (0018,1300), DS, VM 1."""
        WholeBodyTechnique: CSn
        """Whole Body Technique (0018,1301), CS, VM 1-n."""
        ScanLength: IS_
        """Scan Length (0018,1302), IS, VM 1."""
        AcquisitionMatrix: USn
        """Acquisition Matrix (0018,1310), US, VM 4."""
        InPlanePhaseEncodingDirection: CS_
        """In-plane Phase Encoding Direction (0018,1312), CS, VM 1."""
        FlipAngle: DS_
        """Flip Angle (0018,1314), DS, VM 1."""
        VariableFlipAngleFlag: CS_
        """Variable Flip Angle Flag (0018,1315), CS, VM 1."""
        SAR: DS_
        """SAR (0018,1316), DS, VM 1."""
        dBdt: DS_
        """dB/dt (0018,1318), DS, VM 1."""
        B1rms: FL_
        """B1rms (0018,1320), FL, VM 1."""
        AcquisitionDeviceProcessingDescription: LO_
        """Acquisition Device Processing Description (0018,1400), LO, VM 1."""
        AcquisitionDeviceProcessingCode: LO_
        """Acquisition Device Processing Code (0018,1401), LO, VM 1."""
        CassetteOrientation: CS_
        """Cassette Orientation (0018,1402), CS, VM 1."""
        CassetteSize: CS_
        """Cassette Size (0018,1403), CS, VM 1."""
        ExposuresOnPlate: US_
        """Exposures on Plate (0018,1404), US, VM 1."""
        RelativeXRayExposure: IS_
        """Relative X-Ray Exposure (0018,1405), IS, VM 1."""
        ExposureIndex: DS_
        """Exposure Index (0018,1411), DS, VM 1."""
        TargetExposureIndex: DS_
        """Target Exposure Index (0018,1412), DS, VM 1."""
        DeviationIndex: DS_
        """Deviation Index (0018,1413), DS, VM 1."""
        ColumnAngulation: DS_
        """Column Angulation (0018,1450), DS, VM 1."""
        TomoLayerHeight: DS_
        """Tomo Layer Height (0018,1460), DS, VM 1."""
        TomoAngle: DS_
        """Tomo Angle (0018,1470), DS, VM 1."""
        TomoTime: DS_
        """Tomo Time (0018,1480), DS, VM 1."""
        TomoType: CS_
        """Tomo Type (0018,1490), CS, VM 1."""
        TomoClass: CS_
        """Tomo Class (0018,1491), CS, VM 1."""
        NumberOfTomosynthesisSourceImages: IS_
        """Number of Tomosynthesis Source Images (0018,1495), IS, VM 1."""
        PositionerMotion: CS_
        """Positioner Motion (0018,1500), CS, VM 1."""
        PositionerType: CS_
        """Positioner Type (0018,1508), CS, VM 1."""
        PositionerPrimaryAngle: DS_
        """Positioner Primary Angle (0018,1510), DS, VM 1."""
        PositionerSecondaryAngle: DS_
        """Positioner Secondary Angle (0018,1511), DS, VM 1."""
        PositionerPrimaryAngleIncrement: DSn
        """Positioner Primary Angle Increment (0018,1520), DS, VM 1-n."""
        PositionerSecondaryAngleIncrement: DSn
        """Positioner Secondary Angle Increment (0018,1521), DS, VM 1-n."""
        DetectorPrimaryAngle: DS_
        """Detector Primary Angle (0018,1530), DS, VM 1."""
        DetectorSecondaryAngle: DS_
        """Detector Secondary Angle (0018,1531), DS, VM 1."""
        ShutterShape: CSn
        """Shutter Shape (0018,1600), CS, VM 1-3."""
        ShutterLeftVerticalEdge: IS_
        """Shutter Left Vertical Edge (0018,1602), IS, VM 1."""
        ShutterRightVerticalEdge: IS_
        """Shutter Right Vertical Edge (0018,1604), IS, VM 1."""
        ShutterUpperHorizontalEdge: IS_
        """Shutter Upper Horizontal Edge (0018,1606), IS, VM 1."""
        ShutterLowerHorizontalEdge: IS_
        """Shutter Lower Horizontal Edge (0018,1608), IS, VM 1."""
        CenterOfCircularShutter: ISn
        """Center of Circular Shutter (0018,1610), IS, VM 2."""
        RadiusOfCircularShutter: IS_
        """Radius of Circular Shutter (0018,1612), IS, VM 1."""
        VerticesOfThePolygonalShutter: ISn
        """Vertices of the Polygonal Shutter (0018,1620), IS, VM 2-2n."""
        ShutterPresentationValue: US_
        """Shutter Presentation Value (0018,1622), US, VM 1."""
        ShutterOverlayGroup: US_
        """Shutter Overlay Group (0018,1623), US, VM 1."""
        ShutterPresentationColorCIELabValue: USn
        """Shutter Presentation Color CIELab Value (0018,1624), US, VM 3."""
        OutlineShapeType: CS_
        """Outline Shape Type (0018,1630), CS, VM 1."""
        OutlineLeftVerticalEdge: FD_
        """Outline Left Vertical Edge (0018,1631), FD, VM 1."""
        OutlineRightVerticalEdge: FD_
        """Outline Right Vertical Edge (0018,1632), FD, VM 1."""
        OutlineUpperHorizontalEdge: FD_
        """Outline Upper Horizontal Edge (0018,1633), FD, VM 1."""
        OutlineLowerHorizontalEdge: FD_
        """Outline Lower Horizontal Edge (0018,1634), FD, VM 1."""
        CenterOfCircularOutline: FDn
        """Center of Circular Outline (0018,1635), FD, VM 2."""
        DiameterOfCircularOutline: FD_
        """Diameter of Circular Outline (0018,1636), FD, VM 1."""
        NumberOfPolygonalVertices: UL_
        """Number of Polygonal Vertices (0018,1637), UL, VM 1."""
        VerticesOfThePolygonalOutline: OF_
        """Vertices of the Polygonal Outline (0018,1638), OF, VM 1."""
        CollimatorShape: CSn
        """Collimator Shape (0018,1700), CS, VM 1-3."""
        CollimatorLeftVerticalEdge: IS_
        """Collimator Left Vertical Edge (0018,1702), IS, VM 1."""
        CollimatorRightVerticalEdge: IS_
        """Collimator Right Vertical Edge (0018,1704), IS, VM 1."""
        CollimatorUpperHorizontalEdge: IS_
        """Collimator Upper Horizontal Edge (0018,1706), IS, VM 1."""
        CollimatorLowerHorizontalEdge: IS_
        """Collimator Lower Horizontal Edge (0018,1708), IS, VM 1."""
        CenterOfCircularCollimator: ISn
        """Center of Circular Collimator (0018,1710), IS, VM 2."""
        RadiusOfCircularCollimator: IS_
        """Radius of Circular Collimator (0018,1712), IS, VM 1."""
        VerticesOfThePolygonalCollimator: ISn
        """Vertices of the Polygonal Collimator (0018,1720), IS, VM 2-2n."""
        AcquisitionTimeSynchronized: CS_
        """Acquisition Time Synchronized (0018,1800), CS, VM 1."""
        TimeSource: SH_
        """Time Source (0018,1801), SH, VM 1."""
        TimeDistributionProtocol: CS_
        """Time Distribution Protocol (0018,1802), CS, VM 1."""
        NTPSourceAddress: LO_
        """NTP Source Address (0018,1803), LO, VM 1."""
        PageNumberVector: ISn
        """Page Number Vector (0018,2001), IS, VM 1-n."""
        FrameLabelVector: SHn
        """Frame Label Vector (0018,2002), SH, VM 1-n."""
        FramePrimaryAngleVector: DSn
        """Frame Primary Angle Vector (0018,2003), DS, VM 1-n."""
        FrameSecondaryAngleVector: DSn
        """Frame Secondary Angle Vector (0018,2004), DS, VM 1-n."""
        SliceLocationVector: DSn
        """Slice Location Vector (0018,2005), DS, VM 1-n."""
        DisplayWindowLabelVector: SHn
        """Display Window Label Vector (0018,2006), SH, VM 1-n."""
        NominalScannedPixelSpacing: DSn
        """Nominal Scanned Pixel Spacing (0018,2010), DS, VM 2."""
        DigitizingDeviceTransportDirection: CS_
        """Digitizing Device Transport Direction (0018,2020), CS, VM 1."""
        RotationOfScannedFilm: DS_
        """Rotation of Scanned Film (0018,2030), DS, VM 1."""
        BiopsyTargetSequence: SQ[Sequence[Dataset], Dataset]
        """Biopsy Target Sequence (0018,2041), SQ, VM 1."""
        TargetUID: UI_
        """Target UID (0018,2042), UI, VM 1."""
        LocalizingCursorPosition: FLn
        """Localizing Cursor Position (0018,2043), FL, VM 2."""
        CalculatedTargetPosition: FLn
        """Calculated Target Position (0018,2044), FL, VM 3."""
        TargetLabel: SH_
        """Target Label (0018,2045), SH, VM 1."""
        DisplayedZValue: FL_
        """Displayed Z Value (0018,2046), FL, VM 1."""
        IVUSAcquisition: CS_
        """IVUS Acquisition (0018,3100), CS, VM 1."""
        IVUSPullbackRate: DS_
        """IVUS Pullback Rate (0018,3101), DS, VM 1."""
        IVUSGatedRate: DS_
        """IVUS Gated Rate (0018,3102), DS, VM 1."""
        IVUSPullbackStartFrameNumber: IS_
        """IVUS Pullback Start Frame Number (0018,3103), IS, VM 1."""
        IVUSPullbackStopFrameNumber: IS_
        """IVUS Pullback Stop Frame Number (0018,3104), IS, VM 1."""
        LesionNumber: ISn
        """Lesion Number (0018,3105), IS, VM 1-n."""
        AcquisitionComments: LT_
        """Acquisition Comments (0018,4000), LT, VM 1. Retired."""
        OutputPower: SHn
        """Output Power (0018,5000), SH, VM 1-n."""
        TransducerData: LOn
        """Transducer Data (0018,5010), LO, VM 1-n."""
        TransducerIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Transducer Identification Sequence (0018,5011), SQ, VM 1."""
        FocusDepth: DS_
        """Focus Depth (0018,5012), DS, VM 1."""
        ProcessingFunction: LO_
        """Processing Function (0018,5020), LO, VM 1."""
        PostprocessingFunction: LO_
        """Postprocessing Function (0018,5021), LO, VM 1. Retired in 2007."""
        MechanicalIndex: DS_
        """Mechanical Index (0018,5022), DS, VM 1."""
        BoneThermalIndex: DS_
        """Bone Thermal Index (0018,5024), DS, VM 1."""
        CranialThermalIndex: DS_
        """Cranial Thermal Index (0018,5026), DS, VM 1."""
        SoftTissueThermalIndex: DS_
        """Soft Tissue Thermal Index (0018,5027), DS, VM 1."""
        SoftTissueFocusThermalIndex: DS_
        """Soft Tissue-focus Thermal Index (0018,5028), DS, VM 1."""
        SoftTissueSurfaceThermalIndex: DS_
        """Soft Tissue-surface Thermal Index (0018,5029), DS, VM 1."""
        DynamicRange: DS_
        """Dynamic Range (0018,5030), DS, VM 1. Retired."""
        TotalGain: DS_
        """Total Gain (0018,5040), DS, VM 1. Retired."""
        DepthOfScanField: IS_
        """Depth of Scan Field (0018,5050), IS, VM 1."""
        PatientPosition: CS_
        """Patient Position (0018,5100), CS, VM 1."""
        ViewPosition: CS_
        """View Position (0018,5101), CS, VM 1."""
        ProjectionEponymousNameCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Projection Eponymous Name Code Sequence (0018,5104), SQ, VM 1."""
        ImageTransformationMatrix: DSn
        """Image Transformation Matrix (0018,5210), DS, VM 6. Retired in 2003."""
        ImageTranslationVector: DSn
        """Image Translation Vector (0018,5212), DS, VM 3. Retired in 2003."""
        Sensitivity: DS_
        """Sensitivity (0018,6000), DS, VM 1."""
        SequenceOfUltrasoundRegions: SQ[Sequence[Dataset], Dataset]
        """Sequence of Ultrasound Regions (0018,6011), SQ, VM 1."""
        RegionSpatialFormat: US_
        """Region Spatial Format (0018,6012), US, VM 1."""
        RegionDataType: US_
        """Region Data Type (0018,6014), US, VM 1."""
        RegionFlags: UL_
        """Region Flags (0018,6016), UL, VM 1."""
        RegionLocationMinX0: UL_
        """Region Location Min X0 (0018,6018), UL, VM 1."""
        RegionLocationMinY0: UL_
        """Region Location Min Y0 (0018,601A), UL, VM 1."""
        RegionLocationMaxX1: UL_
        """Region Location Max X1 (0018,601C), UL, VM 1."""
        RegionLocationMaxY1: UL_
        """Region Location Max Y1 (0018,601E), UL, VM 1."""
        ReferencePixelX0: SL_
        """Reference Pixel X0 (0018,6020), SL, VM 1."""
        ReferencePixelY0: SL_
        """Reference Pixel Y0 (0018,6022), SL, VM 1."""
        PhysicalUnitsXDirection: US_
        """Physical Units X Direction (0018,6024), US, VM 1."""
        PhysicalUnitsYDirection: US_
        """Physical Units Y Direction (0018,6026), US, VM 1."""
        ReferencePixelPhysicalValueX: FD_
        """Reference Pixel Physical Value X (0018,6028), FD, VM 1."""
        ReferencePixelPhysicalValueY: FD_
        """Reference Pixel Physical Value Y (0018,602A), FD, VM 1."""
        PhysicalDeltaX: FD_
        """Physical Delta X (0018,602C), FD, VM 1."""
        PhysicalDeltaY: FD_
        """Physical Delta Y (0018,602E), FD, VM 1."""
        TransducerFrequency: UL_
        """Transducer Frequency (0018,6030), UL, VM 1."""
        TransducerType: CS_
        """Transducer Type (0018,6031), CS, VM 1."""
        PulseRepetitionFrequency: UL_
        """Pulse Repetition Frequency (0018,6032), UL, VM 1."""
        DopplerCorrectionAngle: FD_
        """Doppler Correction Angle (0018,6034), FD, VM 1."""
        SteeringAngle: FD_
        """Steering Angle (0018,6036), FD, VM 1."""
        DopplerSampleVolumeXPositionRetired: UL_
        """Doppler Sample Volume X Position (Retired) (0018,6038), UL, VM 1. Retired in 2001."""
        DopplerSampleVolumeXPosition: SL_
        """Doppler Sample Volume X Position (0018,6039), SL, VM 1."""
        DopplerSampleVolumeYPositionRetired: UL_
        """Doppler Sample Volume Y Position (Retired) (0018,603A), UL, VM 1. Retired in 2001."""
        DopplerSampleVolumeYPosition: SL_
        """Doppler Sample Volume Y Position (0018,603B), SL, VM 1."""
        TMLinePositionX0Retired: UL_
        """TM-Line Position X0 (Retired) (0018,603C), UL, VM 1. Retired in 2001."""
        TMLinePositionX0: SL_
        """TM-Line Position X0 (0018,603D), SL, VM 1."""
        TMLinePositionY0Retired: UL_
        """TM-Line Position Y0 (Retired) (0018,603E), UL, VM 1. Retired in 2001."""
        TMLinePositionY0: SL_
        """TM-Line Position Y0 (0018,603F), SL, VM 1."""
        TMLinePositionX1Retired: UL_
        """TM-Line Position X1 (Retired) (0018,6040), UL, VM 1. Retired in 2001."""
        TMLinePositionX1: SL_
        """TM-Line Position X1 (0018,6041), SL, VM 1."""
        TMLinePositionY1Retired: UL_
        """TM-Line Position Y1 (Retired) (0018,6042), UL, VM 1. Retired in 2001."""
        TMLinePositionY1: SL_
        """TM-Line Position Y1 (0018,6043), SL, VM 1."""
        PixelComponentOrganization: US_
        """Pixel Component Organization (0018,6044), US, VM 1."""
        PixelComponentMask: UL_
        """Pixel Component Mask (0018,6046), UL, VM 1."""
        PixelComponentRangeStart: UL_
        """Pixel Component Range Start (0018,6048), UL, VM 1."""
        PixelComponentRangeStop: UL_
        """Pixel Component Range Stop (0018,604A), UL, VM 1."""
        PixelComponentPhysicalUnits: US_
        """Pixel Component Physical Units (0018,604C), US, VM 1."""
        PixelComponentDataType: US_
        """Pixel Component Data Type (0018,604E), US, VM 1."""
        NumberOfTableBreakPoints: UL_
        """Number of Table Break Points (0018,6050), UL, VM 1."""
        TableOfXBreakPoints: ULn
        """Table of X Break Points (0018,6052), UL, VM 1-n."""
        TableOfYBreakPoints: FDn
        """Table of Y Break Points (0018,6054), FD, VM 1-n."""
        NumberOfTableEntries: UL_
        """Number of Table Entries (0018,6056), UL, VM 1."""
        TableOfPixelValues: ULn
        """Table of Pixel Values (0018,6058), UL, VM 1-n."""
        TableOfParameterValues: FLn
        """Table of Parameter Values (0018,605A), FL, VM 1-n."""
        RWaveTimeVector: FLn
        """R Wave Time Vector (0018,6060), FL, VM 1-n."""
        ActiveImageAreaOverlayGroup: US_
        """Active Image Area Overlay Group (0018,6070), US, VM 1."""
        DetectorConditionsNominalFlag: CS_
        """Detector Conditions Nominal Flag (0018,7000), CS, VM 1."""
        DetectorTemperature: DS_
        """Detector Temperature (0018,7001), DS, VM 1."""
        DetectorType: CS_
        """Detector Type (0018,7004), CS, VM 1."""
        DetectorConfiguration: CS_
        """Detector Configuration (0018,7005), CS, VM 1."""
        DetectorDescription: LT_
        """Detector Description (0018,7006), LT, VM 1."""
        DetectorMode: LT_
        """Detector Mode (0018,7008), LT, VM 1."""
        DetectorID: SH_
        """Detector ID (0018,700A), SH, VM 1."""
        DateOfLastDetectorCalibration: DA_
        """Date of Last Detector Calibration (0018,700C), DA, VM 1."""
        TimeOfLastDetectorCalibration: TM_
        """Time of Last Detector Calibration (0018,700E), TM, VM 1."""
        ExposuresOnDetectorSinceLastCalibration: IS_
        """Exposures on Detector Since Last Calibration (0018,7010), IS, VM 1."""
        ExposuresOnDetectorSinceManufactured: IS_
        """Exposures on Detector Since Manufactured (0018,7011), IS, VM 1."""
        DetectorTimeSinceLastExposure: DS_
        """Detector Time Since Last Exposure (0018,7012), DS, VM 1."""
        DetectorActiveTime: DS_
        """Detector Active Time (0018,7014), DS, VM 1."""
        DetectorActivationOffsetFromExposure: DS_
        """Detector Activation Offset From Exposure (0018,7016), DS, VM 1."""
        DetectorBinning: DSn
        """Detector Binning (0018,701A), DS, VM 2."""
        DetectorElementPhysicalSize: DSn
        """Detector Element Physical Size (0018,7020), DS, VM 2."""
        DetectorElementSpacing: DSn
        """Detector Element Spacing (0018,7022), DS, VM 2."""
        DetectorActiveShape: CS_
        """Detector Active Shape (0018,7024), CS, VM 1."""
        DetectorActiveDimensions: DSn
        """Detector Active Dimension(s) (0018,7026), DS, VM 1-2."""
        DetectorActiveOrigin: DSn
        """Detector Active Origin (0018,7028), DS, VM 2."""
        DetectorManufacturerName: LO_
        """Detector Manufacturer Name (0018,702A), LO, VM 1."""
        DetectorManufacturerModelName: LO_
        """Detector Manufacturer's Model Name (0018,702B), LO, VM 1."""
        FieldOfViewOrigin: DSn
        """Field of View Origin (0018,7030), DS, VM 2."""
        FieldOfViewRotation: DS_
        """Field of View Rotation (0018,7032), DS, VM 1."""
        FieldOfViewHorizontalFlip: CS_
        """Field of View Horizontal Flip (0018,7034), CS, VM 1."""
        PixelDataAreaOriginRelativeToFOV: FLn
        """Pixel Data Area Origin Relative To FOV (0018,7036), FL, VM 2."""
        PixelDataAreaRotationAngleRelativeToFOV: FL_
        """Pixel Data Area Rotation Angle Relative To FOV (0018,7038), FL, VM 1."""
        GridAbsorbingMaterial: LT_
        """Grid Absorbing Material (0018,7040), LT, VM 1."""
        GridSpacingMaterial: LT_
        """Grid Spacing Material (0018,7041), LT, VM 1."""
        GridThickness: DS_
        """Grid Thickness (0018,7042), DS, VM 1."""
        GridPitch: DS_
        """Grid Pitch (0018,7044), DS, VM 1."""
        GridAspectRatio: ISn
        """Grid Aspect Ratio (0018,7046), IS, VM 2."""
        GridPeriod: DS_
        """Grid Period (0018,7048), DS, VM 1."""
        GridFocalDistance: DS_
        """Grid Focal Distance (0018,704C), DS, VM 1."""
        FilterMaterial: CSn
        """Filter Material (0018,7050), CS, VM 1-n."""
        FilterThicknessMinimum: DSn
        """Filter Thickness Minimum (0018,7052), DS, VM 1-n."""
        FilterThicknessMaximum: DSn
        """Filter Thickness Maximum (0018,7054), DS, VM 1-n."""
        FilterBeamPathLengthMinimum: FLn
        """Filter Beam Path Length Minimum (0018,7056), FL, VM 1-n."""
        FilterBeamPathLengthMaximum: FLn
        """Filter Beam Path Length Maximum (0018,7058), FL, VM 1-n."""
        ExposureControlMode: CS_
        """Exposure Control Mode (0018,7060), CS, VM 1."""
        ExposureControlModeDescription: LT_
        """Exposure Control Mode Description (0018,7062), LT, VM 1."""
        ExposureStatus: CS_
        """Exposure Status (0018,7064), CS, VM 1."""
        PhototimerSetting: DS_
        """Phototimer Setting (0018,7065), DS, VM 1."""
        ExposureTimeInuS: DS_
        """Exposure Time in µS (0018,8150), DS, VM 1."""
        XRayTubeCurrentInuA: DS_
        """X-Ray Tube Current in µA (0018,8151), DS, VM 1."""
        ContentQualification: CS_
        """Content Qualification (0018,9004), CS, VM 1."""
        PulseSequenceName: SH_
        """Pulse Sequence Name (0018,9005), SH, VM 1."""
        MRImagingModifierSequence: SQ[Sequence[Dataset], Dataset]
        """MR Imaging Modifier Sequence (0018,9006), SQ, VM 1."""
        EchoPulseSequence: CS_
        """Echo Pulse Sequence (0018,9008), CS, VM 1."""
        InversionRecovery: CS_
        """Inversion Recovery (0018,9009), CS, VM 1."""
        FlowCompensation: CS_
        """Flow Compensation (0018,9010), CS, VM 1."""
        MultipleSpinEcho: CS_
        """Multiple Spin Echo (0018,9011), CS, VM 1."""
        MultiPlanarExcitation: CS_
        """Multi-planar Excitation (0018,9012), CS, VM 1."""
        PhaseContrast: CS_
        """Phase Contrast (0018,9014), CS, VM 1."""
        TimeOfFlightContrast: CS_
        """Time of Flight Contrast (0018,9015), CS, VM 1."""
        Spoiling: CS_
        """Spoiling (0018,9016), CS, VM 1."""
        SteadyStatePulseSequence: CS_
        """Steady State Pulse Sequence (0018,9017), CS, VM 1."""
        EchoPlanarPulseSequence: CS_
        """Echo Planar Pulse Sequence (0018,9018), CS, VM 1."""
        TagAngleFirstAxis: FD_
        """Tag Angle First Axis (0018,9019), FD, VM 1."""
        MagnetizationTransfer: CS_
        """Magnetization Transfer (0018,9020), CS, VM 1."""
        T2Preparation: CS_
        """T2 Preparation (0018,9021), CS, VM 1."""
        BloodSignalNulling: CS_
        """Blood Signal Nulling (0018,9022), CS, VM 1."""
        SaturationRecovery: CS_
        """Saturation Recovery (0018,9024), CS, VM 1."""
        SpectrallySelectedSuppression: CS_
        """Spectrally Selected Suppression (0018,9025), CS, VM 1."""
        SpectrallySelectedExcitation: CS_
        """Spectrally Selected Excitation (0018,9026), CS, VM 1."""
        SpatialPresaturation: CS_
        """Spatial Pre-saturation (0018,9027), CS, VM 1."""
        Tagging: CS_
        """Tagging (0018,9028), CS, VM 1."""
        OversamplingPhase: CS_
        """Oversampling Phase (0018,9029), CS, VM 1."""
        TagSpacingFirstDimension: FD_
        """Tag Spacing First Dimension (0018,9030), FD, VM 1."""
        GeometryOfKSpaceTraversal: CS_
        """Geometry of k-Space Traversal (0018,9032), CS, VM 1."""
        SegmentedKSpaceTraversal: CS_
        """Segmented k-Space Traversal (0018,9033), CS, VM 1."""
        RectilinearPhaseEncodeReordering: CS_
        """Rectilinear Phase Encode Reordering (0018,9034), CS, VM 1."""
        TagThickness: FD_
        """Tag Thickness (0018,9035), FD, VM 1."""
        PartialFourierDirection: CS_
        """Partial Fourier Direction (0018,9036), CS, VM 1."""
        CardiacSynchronizationTechnique: CS_
        """Cardiac Synchronization Technique (0018,9037), CS, VM 1."""
        ReceiveCoilManufacturerName: LO_
        """Receive Coil Manufacturer Name (0018,9041), LO, VM 1."""
        MRReceiveCoilSequence: SQ[Sequence[Dataset], Dataset]
        """MR Receive Coil Sequence (0018,9042), SQ, VM 1."""
        ReceiveCoilType: CS_
        """Receive Coil Type (0018,9043), CS, VM 1."""
        QuadratureReceiveCoil: CS_
        """Quadrature Receive Coil (0018,9044), CS, VM 1."""
        MultiCoilDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """Multi-Coil Definition Sequence (0018,9045), SQ, VM 1."""
        MultiCoilConfiguration: LO_
        """Multi-Coil Configuration (0018,9046), LO, VM 1."""
        MultiCoilElementName: SH_
        """Multi-Coil Element Name (0018,9047), SH, VM 1."""
        MultiCoilElementUsed: CS_
        """Multi-Coil Element Used (0018,9048), CS, VM 1."""
        MRTransmitCoilSequence: SQ[Sequence[Dataset], Dataset]
        """MR Transmit Coil Sequence (0018,9049), SQ, VM 1."""
        TransmitCoilManufacturerName: LO_
        """Transmit Coil Manufacturer Name (0018,9050), LO, VM 1."""
        TransmitCoilType: CS_
        """Transmit Coil Type (0018,9051), CS, VM 1."""
        SpectralWidth: FDn
        """Spectral Width (0018,9052), FD, VM 1-2."""
        ChemicalShiftReference: FDn
        """Chemical Shift Reference (0018,9053), FD, VM 1-2."""
        VolumeLocalizationTechnique: CS_
        """Volume Localization Technique (0018,9054), CS, VM 1."""
        MRAcquisitionFrequencyEncodingSteps: US_
        """MR Acquisition Frequency Encoding Steps (0018,9058), US, VM 1."""
        Decoupling: CS_
        """De-coupling (0018,9059), CS, VM 1."""
        DecoupledNucleus: CSn
        """De-coupled Nucleus (0018,9060), CS, VM 1-2."""
        DecouplingFrequency: FDn
        """De-coupling Frequency (0018,9061), FD, VM 1-2."""
        DecouplingMethod: CS_
        """De-coupling Method (0018,9062), CS, VM 1."""
        DecouplingChemicalShiftReference: FDn
        """De-coupling Chemical Shift Reference (0018,9063), FD, VM 1-2."""
        KSpaceFiltering: CS_
        """k-space Filtering (0018,9064), CS, VM 1."""
        TimeDomainFiltering: CSn
        """Time Domain Filtering (0018,9065), CS, VM 1-2."""
        NumberOfZeroFills: USn
        """Number of Zero Fills (0018,9066), US, VM 1-2."""
        BaselineCorrection: CS_
        """Baseline Correction (0018,9067), CS, VM 1."""
        ParallelReductionFactorInPlane: FD_
        """Parallel Reduction Factor In-plane (0018,9069), FD, VM 1."""
        CardiacRRIntervalSpecified: FD_
        """Cardiac R-R Interval Specified (0018,9070), FD, VM 1."""
        AcquisitionDuration: FD_
        """Acquisition Duration (0018,9073), FD, VM 1."""
        FrameAcquisitionDateTime: DT_
        """Frame Acquisition DateTime (0018,9074), DT, VM 1."""
        DiffusionDirectionality: CS_
        """Diffusion Directionality (0018,9075), CS, VM 1."""
        DiffusionGradientDirectionSequence: SQ[Sequence[Dataset], Dataset]
        """Diffusion Gradient Direction Sequence (0018,9076), SQ, VM 1."""
        ParallelAcquisition: CS_
        """Parallel Acquisition (0018,9077), CS, VM 1."""
        ParallelAcquisitionTechnique: CS_
        """Parallel Acquisition Technique (0018,9078), CS, VM 1."""
        InversionTimes: FDn
        """Inversion Times (0018,9079), FD, VM 1-n."""
        MetaboliteMapDescription: ST_
        """Metabolite Map Description (0018,9080), ST, VM 1."""
        PartialFourier: CS_
        """Partial Fourier (0018,9081), CS, VM 1."""
        EffectiveEchoTime: FD_
        """Effective Echo Time (0018,9082), FD, VM 1."""
        MetaboliteMapCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Metabolite Map Code Sequence (0018,9083), SQ, VM 1."""
        ChemicalShiftSequence: SQ[Sequence[Dataset], Dataset]
        """Chemical Shift Sequence (0018,9084), SQ, VM 1."""
        CardiacSignalSource: CS_
        """Cardiac Signal Source (0018,9085), CS, VM 1."""
        DiffusionBValue: FD_
        """Diffusion b-value (0018,9087), FD, VM 1."""
        DiffusionGradientOrientation: FDn
        """Diffusion Gradient Orientation (0018,9089), FD, VM 3."""
        VelocityEncodingDirection: FDn
        """Velocity Encoding Direction (0018,9090), FD, VM 3."""
        VelocityEncodingMinimumValue: FD_
        """Velocity Encoding Minimum Value (0018,9091), FD, VM 1."""
        VelocityEncodingAcquisitionSequence: SQ[Sequence[Dataset], Dataset]
        """Velocity Encoding Acquisition Sequence (0018,9092), SQ, VM 1."""
        NumberOfKSpaceTrajectories: US_
        """Number of k-Space Trajectories (0018,9093), US, VM 1."""
        CoverageOfKSpace: CS_
        """Coverage of k-Space (0018,9094), CS, VM 1."""
        SpectroscopyAcquisitionPhaseRows: UL_
        """Spectroscopy Acquisition Phase Rows (0018,9095), UL, VM 1."""
        ParallelReductionFactorInPlaneRetired: FD_
        """Parallel Reduction Factor In-plane (Retired) (0018,9096), FD, VM 1. Retired in 2007."""
        TransmitterFrequency: FDn
        """Transmitter Frequency (0018,9098), FD, VM 1-2."""
        ResonantNucleus: CSn
        """Resonant Nucleus (0018,9100), CS, VM 1-2."""
        FrequencyCorrection: CS_
        """Frequency Correction (0018,9101), CS, VM 1."""
        MRSpectroscopyFOVGeometrySequence: SQ[Sequence[Dataset], Dataset]
        """MR Spectroscopy FOV/Geometry Sequence (0018,9103), SQ, VM 1."""
        SlabThickness: FD_
        """Slab Thickness (0018,9104), FD, VM 1."""
        SlabOrientation: FDn
        """Slab Orientation (0018,9105), FD, VM 3."""
        MidSlabPosition: FDn
        """Mid Slab Position (0018,9106), FD, VM 3."""
        MRSpatialSaturationSequence: SQ[Sequence[Dataset], Dataset]
        """MR Spatial Saturation Sequence (0018,9107), SQ, VM 1."""
        MRTimingAndRelatedParametersSequence: SQ[Sequence[Dataset], Dataset]
        """MR Timing and Related Parameters Sequence (0018,9112), SQ, VM 1."""
        MREchoSequence: SQ[Sequence[Dataset], Dataset]
        """MR Echo Sequence (0018,9114), SQ, VM 1."""
        MRModifierSequence: SQ[Sequence[Dataset], Dataset]
        """MR Modifier Sequence (0018,9115), SQ, VM 1."""
        MRDiffusionSequence: SQ[Sequence[Dataset], Dataset]
        """MR Diffusion Sequence (0018,9117), SQ, VM 1."""
        CardiacSynchronizationSequence: SQ[Sequence[Dataset], Dataset]
        """Cardiac Synchronization Sequence (0018,9118), SQ, VM 1."""
        MRAveragesSequence: SQ[Sequence[Dataset], Dataset]
        """MR Averages Sequence (0018,9119), SQ, VM 1."""
        MRFOVGeometrySequence: SQ[Sequence[Dataset], Dataset]
        """MR FOV/Geometry Sequence (0018,9125), SQ, VM 1."""
        VolumeLocalizationSequence: SQ[Sequence[Dataset], Dataset]
        """Volume Localization Sequence (0018,9126), SQ, VM 1."""
        SpectroscopyAcquisitionDataColumns: UL_
        """Spectroscopy Acquisition Data Columns (0018,9127), UL, VM 1."""
        DiffusionAnisotropyType: CS_
        """Diffusion Anisotropy Type (0018,9147), CS, VM 1."""
        FrameReferenceDateTime: DT_
        """Frame Reference DateTime (0018,9151), DT, VM 1."""
        MRMetaboliteMapSequence: SQ[Sequence[Dataset], Dataset]
        """MR Metabolite Map Sequence (0018,9152), SQ, VM 1."""
        ParallelReductionFactorOutOfPlane: FD_
        """Parallel Reduction Factor out-of-plane (0018,9155), FD, VM 1."""
        SpectroscopyAcquisitionOutOfPlanePhaseSteps: UL_
        """Spectroscopy Acquisition Out-of-plane Phase Steps (0018,9159), UL, VM 1."""
        BulkMotionStatus: CS_
        """Bulk Motion Status (0018,9166), CS, VM 1. Retired in 2007."""
        ParallelReductionFactorSecondInPlane: FD_
        """Parallel Reduction Factor Second In-plane (0018,9168), FD, VM 1."""
        CardiacBeatRejectionTechnique: CS_
        """Cardiac Beat Rejection Technique (0018,9169), CS, VM 1."""
        RespiratoryMotionCompensationTechnique: CS_
        """Respiratory Motion Compensation Technique (0018,9170), CS, VM 1."""
        RespiratorySignalSource: CS_
        """Respiratory Signal Source (0018,9171), CS, VM 1."""
        BulkMotionCompensationTechnique: CS_
        """Bulk Motion Compensation Technique (0018,9172), CS, VM 1."""
        BulkMotionSignalSource: CS_
        """Bulk Motion Signal Source (0018,9173), CS, VM 1."""
        ApplicableSafetyStandardAgency: CS_
        """Applicable Safety Standard Agency (0018,9174), CS, VM 1."""
        ApplicableSafetyStandardDescription: LO_
        """Applicable Safety Standard Description (0018,9175), LO, VM 1."""
        OperatingModeSequence: SQ[Sequence[Dataset], Dataset]
        """Operating Mode Sequence (0018,9176), SQ, VM 1."""
        OperatingModeType: CS_
        """Operating Mode Type (0018,9177), CS, VM 1."""
        OperatingMode: CS_
        """Operating Mode (0018,9178), CS, VM 1."""
        SpecificAbsorptionRateDefinition: CS_
        """Specific Absorption Rate Definition (0018,9179), CS, VM 1."""
        GradientOutputType: CS_
        """Gradient Output Type (0018,9180), CS, VM 1."""
        SpecificAbsorptionRateValue: FD_
        """Specific Absorption Rate Value (0018,9181), FD, VM 1."""
        GradientOutput: FD_
        """Gradient Output (0018,9182), FD, VM 1."""
        FlowCompensationDirection: CS_
        """Flow Compensation Direction (0018,9183), CS, VM 1."""
        TaggingDelay: FD_
        """Tagging Delay (0018,9184), FD, VM 1."""
        RespiratoryMotionCompensationTechniqueDescription: ST_
        """Respiratory Motion Compensation Technique Description (0018,9185), ST, VM 1."""
        RespiratorySignalSourceID: SH_
        """Respiratory Signal Source ID (0018,9186), SH, VM 1."""
        ChemicalShiftMinimumIntegrationLimitInHz: FD_
        """Chemical Shift Minimum Integration Limit in Hz (0018,9195), FD, VM 1. Retired in 2003."""
        ChemicalShiftMaximumIntegrationLimitInHz: FD_
        """Chemical Shift Maximum Integration Limit in Hz (0018,9196), FD, VM 1. Retired in 2003."""
        MRVelocityEncodingSequence: SQ[Sequence[Dataset], Dataset]
        """MR Velocity Encoding Sequence (0018,9197), SQ, VM 1."""
        FirstOrderPhaseCorrection: CS_
        """First Order Phase Correction (0018,9198), CS, VM 1."""
        WaterReferencedPhaseCorrection: CS_
        """Water Referenced Phase Correction (0018,9199), CS, VM 1."""
        MRSpectroscopyAcquisitionType: CS_
        """MR Spectroscopy Acquisition Type (0018,9200), CS, VM 1."""
        RespiratoryCyclePosition: CS_
        """Respiratory Cycle Position (0018,9214), CS, VM 1."""
        VelocityEncodingMaximumValue: FD_
        """Velocity Encoding Maximum Value (0018,9217), FD, VM 1."""
        TagSpacingSecondDimension: FD_
        """Tag Spacing Second Dimension (0018,9218), FD, VM 1."""
        TagAngleSecondAxis: SS_
        """Tag Angle Second Axis (0018,9219), SS, VM 1."""
        FrameAcquisitionDuration: FD_
        """Frame Acquisition Duration (0018,9220), FD, VM 1."""
        MRImageFrameTypeSequence: SQ[Sequence[Dataset], Dataset]
        """MR Image Frame Type Sequence (0018,9226), SQ, VM 1."""
        MRSpectroscopyFrameTypeSequence: SQ[Sequence[Dataset], Dataset]
        """MR Spectroscopy Frame Type Sequence (0018,9227), SQ, VM 1."""
        MRAcquisitionPhaseEncodingStepsInPlane: US_
        """MR Acquisition Phase Encoding Steps in-plane (0018,9231), US, VM 1."""
        MRAcquisitionPhaseEncodingStepsOutOfPlane: US_
        """MR Acquisition Phase Encoding Steps out-of-plane (0018,9232), US, VM 1."""
        SpectroscopyAcquisitionPhaseColumns: UL_
        """Spectroscopy Acquisition Phase Columns (0018,9234), UL, VM 1."""
        CardiacCyclePosition: CS_
        """Cardiac Cycle Position (0018,9236), CS, VM 1."""
        SpecificAbsorptionRateSequence: SQ[Sequence[Dataset], Dataset]
        """Specific Absorption Rate Sequence (0018,9239), SQ, VM 1."""
        RFEchoTrainLength: US_
        """RF Echo Train Length (0018,9240), US, VM 1."""
        GradientEchoTrainLength: US_
        """Gradient Echo Train Length (0018,9241), US, VM 1."""
        ArterialSpinLabelingContrast: CS_
        """Arterial Spin Labeling Contrast (0018,9250), CS, VM 1."""
        MRArterialSpinLabelingSequence: SQ[Sequence[Dataset], Dataset]
        """MR Arterial Spin Labeling Sequence (0018,9251), SQ, VM 1."""
        ASLTechniqueDescription: LO_
        """ASL Technique Description (0018,9252), LO, VM 1."""
        ASLSlabNumber: US_
        """ASL Slab Number (0018,9253), US, VM 1."""
        ASLSlabThickness: FD_
        """ASL Slab Thickness (0018,9254), FD, VM 1."""
        ASLSlabOrientation: FDn
        """ASL Slab Orientation (0018,9255), FD, VM 3."""
        ASLMidSlabPosition: FDn
        """ASL Mid Slab Position (0018,9256), FD, VM 3."""
        ASLContext: CS_
        """ASL Context (0018,9257), CS, VM 1."""
        ASLPulseTrainDuration: UL_
        """ASL Pulse Train Duration (0018,9258), UL, VM 1."""
        ASLCrusherFlag: CS_
        """ASL Crusher Flag (0018,9259), CS, VM 1."""
        ASLCrusherFlowLimit: FD_
        """ASL Crusher Flow Limit (0018,925A), FD, VM 1."""
        ASLCrusherDescription: LO_
        """ASL Crusher Description (0018,925B), LO, VM 1."""
        ASLBolusCutoffFlag: CS_
        """ASL Bolus Cut-off Flag (0018,925C), CS, VM 1."""
        ASLBolusCutoffTimingSequence: SQ[Sequence[Dataset], Dataset]
        """ASL Bolus Cut-off Timing Sequence (0018,925D), SQ, VM 1."""
        ASLBolusCutoffTechnique: LO_
        """ASL Bolus Cut-off Technique (0018,925E), LO, VM 1."""
        ASLBolusCutoffDelayTime: UL_
        """ASL Bolus Cut-off Delay Time (0018,925F), UL, VM 1."""
        ASLSlabSequence: SQ[Sequence[Dataset], Dataset]
        """ASL Slab Sequence (0018,9260), SQ, VM 1."""
        ChemicalShiftMinimumIntegrationLimitInppm: FD_
        """Chemical Shift Minimum Integration Limit in ppm (0018,9295), FD, VM 1."""
        ChemicalShiftMaximumIntegrationLimitInppm: FD_
        """Chemical Shift Maximum Integration Limit in ppm (0018,9296), FD, VM 1."""
        WaterReferenceAcquisition: CS_
        """Water Reference Acquisition (0018,9297), CS, VM 1."""
        EchoPeakPosition: IS_
        """Echo Peak Position (0018,9298), IS, VM 1."""
        CTAcquisitionTypeSequence: SQ[Sequence[Dataset], Dataset]
        """CT Acquisition Type Sequence (0018,9301), SQ, VM 1."""
        AcquisitionType: CS_
        """Acquisition Type (0018,9302), CS, VM 1."""
        TubeAngle: FD_
        """Tube Angle (0018,9303), FD, VM 1."""
        CTAcquisitionDetailsSequence: SQ[Sequence[Dataset], Dataset]
        """CT Acquisition Details Sequence (0018,9304), SQ, VM 1."""
        RevolutionTime: FD_
        """Revolution Time (0018,9305), FD, VM 1."""
        SingleCollimationWidth: FD_
        """Single Collimation Width (0018,9306), FD, VM 1."""
        TotalCollimationWidth: FD_
        """Total Collimation Width (0018,9307), FD, VM 1."""
        CTTableDynamicsSequence: SQ[Sequence[Dataset], Dataset]
        """CT Table Dynamics Sequence (0018,9308), SQ, VM 1."""
        TableSpeed: FD_
        """Table Speed (0018,9309), FD, VM 1."""
        TableFeedPerRotation: FD_
        """Table Feed per Rotation (0018,9310), FD, VM 1."""
        SpiralPitchFactor: FD_
        """Spiral Pitch Factor (0018,9311), FD, VM 1."""
        CTGeometrySequence: SQ[Sequence[Dataset], Dataset]
        """CT Geometry Sequence (0018,9312), SQ, VM 1."""
        DataCollectionCenterPatient: FDn
        """Data Collection Center (Patient) (0018,9313), FD, VM 3."""
        CTReconstructionSequence: SQ[Sequence[Dataset], Dataset]
        """CT Reconstruction Sequence (0018,9314), SQ, VM 1."""
        ReconstructionAlgorithm: CS_
        """Reconstruction Algorithm (0018,9315), CS, VM 1."""
        ConvolutionKernelGroup: CS_
        """Convolution Kernel Group (0018,9316), CS, VM 1."""
        ReconstructionFieldOfView: FDn
        """Reconstruction Field of View (0018,9317), FD, VM 2."""
        ReconstructionTargetCenterPatient: FDn
        """Reconstruction Target Center (Patient) (0018,9318), FD, VM 3."""
        ReconstructionAngle: FD_
        """Reconstruction Angle (0018,9319), FD, VM 1."""
        ImageFilter: SH_
        """Image Filter (0018,9320), SH, VM 1."""
        CTExposureSequence: SQ[Sequence[Dataset], Dataset]
        """CT Exposure Sequence (0018,9321), SQ, VM 1."""
        ReconstructionPixelSpacing: FDn
        """Reconstruction Pixel Spacing (0018,9322), FD, VM 2."""
        ExposureModulationType: CSn
        """Exposure Modulation Type (0018,9323), CS, VM 1-n."""
        EstimatedDoseSaving: FD_
        """Estimated Dose Saving (0018,9324), FD, VM 1. Retired."""
        CTXRayDetailsSequence: SQ[Sequence[Dataset], Dataset]
        """CT X-Ray Details Sequence (0018,9325), SQ, VM 1."""
        CTPositionSequence: SQ[Sequence[Dataset], Dataset]
        """CT Position Sequence (0018,9326), SQ, VM 1."""
        TablePosition: FD_
        """Table Position (0018,9327), FD, VM 1."""
        ExposureTimeInms: FD_
        """Exposure Time in ms (0018,9328), FD, VM 1."""
        CTImageFrameTypeSequence: SQ[Sequence[Dataset], Dataset]
        """CT Image Frame Type Sequence (0018,9329), SQ, VM 1."""
        XRayTubeCurrentInmA: FD_
        """X-Ray Tube Current in mA (0018,9330), FD, VM 1."""
        ExposureInmAs: FD_
        """Exposure in mAs (0018,9332), FD, VM 1."""
        ConstantVolumeFlag: CS_
        """Constant Volume Flag (0018,9333), CS, VM 1."""
        FluoroscopyFlag: CS_
        """Fluoroscopy Flag (0018,9334), CS, VM 1."""
        DistanceSourceToDataCollectionCenter: FD_
        """Distance Source to Data Collection Center (0018,9335), FD, VM 1."""
        ContrastBolusAgentNumber: US_
        """Contrast/Bolus Agent Number (0018,9337), US, VM 1."""
        ContrastBolusIngredientCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Contrast/Bolus Ingredient Code Sequence (0018,9338), SQ, VM 1."""
        ContrastAdministrationProfileSequence: SQ[Sequence[Dataset], Dataset]
        """Contrast Administration Profile Sequence (0018,9340), SQ, VM 1."""
        ContrastBolusUsageSequence: SQ[Sequence[Dataset], Dataset]
        """Contrast/Bolus Usage Sequence (0018,9341), SQ, VM 1."""
        ContrastBolusAgentAdministered: CS_
        """Contrast/Bolus Agent Administered (0018,9342), CS, VM 1."""
        ContrastBolusAgentDetected: CS_
        """Contrast/Bolus Agent Detected (0018,9343), CS, VM 1."""
        ContrastBolusAgentPhase: CS_
        """Contrast/Bolus Agent Phase (0018,9344), CS, VM 1."""
        CTDIvol: FD_
        """CTDIvol (0018,9345), FD, VM 1."""
        CTDIPhantomTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """CTDI Phantom Type Code Sequence (0018,9346), SQ, VM 1."""
        CalciumScoringMassFactorPatient: FL_
        """Calcium Scoring Mass Factor Patient (0018,9351), FL, VM 1."""
        CalciumScoringMassFactorDevice: FLn
        """Calcium Scoring Mass Factor Device (0018,9352), FL, VM 3."""
        EnergyWeightingFactor: FL_
        """Energy Weighting Factor (0018,9353), FL, VM 1."""
        CTAdditionalXRaySourceSequence: SQ[Sequence[Dataset], Dataset]
        """CT Additional X-Ray Source Sequence (0018,9360), SQ, VM 1."""
        MultienergyCTAcquisition: CS_
        """Multi-energy CT Acquisition (0018,9361), CS, VM 1."""
        MultienergyCTAcquisitionSequence: SQ[Sequence[Dataset], Dataset]
        """Multi-energy CT Acquisition Sequence (0018,9362), SQ, VM 1."""
        MultienergyCTProcessingSequence: SQ[Sequence[Dataset], Dataset]
        """Multi-energy CT Processing Sequence (0018,9363), SQ, VM 1."""
        MultienergyCTCharacteristicsSequence: SQ[Sequence[Dataset], Dataset]
        """Multi-energy CT Characteristics Sequence (0018,9364), SQ, VM 1."""
        MultienergyCTXRaySourceSequence: SQ[Sequence[Dataset], Dataset]
        """Multi-energy CT X-Ray Source Sequence (0018,9365), SQ, VM 1."""
        XRaySourceIndex: US_
        """X-Ray Source Index (0018,9366), US, VM 1."""
        XRaySourceID: UC_
        """X-Ray Source ID (0018,9367), UC, VM 1."""
        MultienergySourceTechnique: CS_
        """Multi-energy Source Technique (0018,9368), CS, VM 1."""
        SourceStartDateTime: DT_
        """Source Start DateTime (0018,9369), DT, VM 1."""
        SourceEndDateTime: DT_
        """Source End DateTime (0018,936A), DT, VM 1."""
        SwitchingPhaseNumber: US_
        """Switching Phase Number (0018,936B), US, VM 1."""
        SwitchingPhaseNominalDuration: DS_
        """Switching Phase Nominal Duration (0018,936C), DS, VM 1."""
        SwitchingPhaseTransitionDuration: DS_
        """Switching Phase Transition Duration (0018,936D), DS, VM 1."""
        EffectiveBinEnergy: DS_
        """Effective Bin Energy (0018,936E), DS, VM 1."""
        MultienergyCTXRayDetectorSequence: SQ[Sequence[Dataset], Dataset]
        """Multi-energy CT X-Ray Detector Sequence (0018,936F), SQ, VM 1."""
        XRayDetectorIndex: US_
        """X-Ray Detector Index (0018,9370), US, VM 1."""
        XRayDetectorID: UC_
        """X-Ray Detector ID (0018,9371), UC, VM 1."""
        MultienergyDetectorType: CS_
        """Multi-energy Detector Type (0018,9372), CS, VM 1."""
        XRayDetectorLabel: ST_
        """X-Ray Detector Label (0018,9373), ST, VM 1."""
        NominalMaxEnergy: DS_
        """Nominal Max Energy (0018,9374), DS, VM 1."""
        NominalMinEnergy: DS_
        """Nominal Min Energy (0018,9375), DS, VM 1."""
        ReferencedXRayDetectorIndex: USn
        """Referenced X-Ray Detector Index (0018,9376), US, VM 1-n."""
        ReferencedXRaySourceIndex: USn
        """Referenced X-Ray Source Index (0018,9377), US, VM 1-n."""
        ReferencedPathIndex: USn
        """Referenced Path Index (0018,9378), US, VM 1-n."""
        MultienergyCTPathSequence: SQ[Sequence[Dataset], Dataset]
        """Multi-energy CT Path Sequence (0018,9379), SQ, VM 1."""
        MultienergyCTPathIndex: US_
        """Multi-energy CT Path Index (0018,937A), US, VM 1."""
        MultienergyAcquisitionDescription: UT_
        """Multi-energy Acquisition Description (0018,937B), UT, VM 1."""
        MonoenergeticEnergyEquivalent: FD_
        """Monoenergetic Energy Equivalent (0018,937C), FD, VM 1."""
        MaterialCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Material Code Sequence (0018,937D), SQ, VM 1."""
        DecompositionMethod: CS_
        """Decomposition Method (0018,937E), CS, VM 1."""
        DecompositionDescription: UT_
        """Decomposition Description (0018,937F), UT, VM 1."""
        DecompositionAlgorithmIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Decomposition Algorithm Identification Sequence (0018,9380), SQ, VM 1."""
        DecompositionMaterialSequence: SQ[Sequence[Dataset], Dataset]
        """Decomposition Material Sequence (0018,9381), SQ, VM 1."""
        MaterialAttenuationSequence: SQ[Sequence[Dataset], Dataset]
        """Material Attenuation Sequence (0018,9382), SQ, VM 1."""
        PhotonEnergy: DS_
        """Photon Energy (0018,9383), DS, VM 1."""
        XRayMassAttenuationCoefficient: DS_
        """X-Ray Mass Attenuation Coefficient (0018,9384), DS, VM 1."""
        MetalArtifactReductionSequence: SQ[Sequence[Dataset], Dataset]
        """Metal Artifact Reduction Sequence (0018,9390), SQ, VM 1."""
        MetalArtifactReductionApplied: CS_
        """Metal Artifact Reduction Applied (0018,9391), CS, VM 1."""
        MetalArtifactReductionAlgorithmIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Metal Artifact Reduction Algorithm Identification Sequence (0018,9392), SQ, VM 1."""
        ProjectionPixelCalibrationSequence: SQ[Sequence[Dataset], Dataset]
        """Projection Pixel Calibration Sequence (0018,9401), SQ, VM 1."""
        DistanceSourceToIsocenter: FL_
        """Distance Source to Isocenter (0018,9402), FL, VM 1."""
        DistanceObjectToTableTop: FL_
        """Distance Object to Table Top (0018,9403), FL, VM 1."""
        ObjectPixelSpacingInCenterOfBeam: FLn
        """Object Pixel Spacing in Center of Beam (0018,9404), FL, VM 2."""
        PositionerPositionSequence: SQ[Sequence[Dataset], Dataset]
        """Positioner Position Sequence (0018,9405), SQ, VM 1."""
        TablePositionSequence: SQ[Sequence[Dataset], Dataset]
        """Table Position Sequence (0018,9406), SQ, VM 1."""
        CollimatorShapeSequence: SQ[Sequence[Dataset], Dataset]
        """Collimator Shape Sequence (0018,9407), SQ, VM 1."""
        PlanesInAcquisition: CS_
        """Planes in Acquisition (0018,9410), CS, VM 1."""
        XAXRFFrameCharacteristicsSequence: SQ[Sequence[Dataset], Dataset]
        """XA/XRF Frame Characteristics Sequence (0018,9412), SQ, VM 1."""
        FrameAcquisitionSequence: SQ[Sequence[Dataset], Dataset]
        """Frame Acquisition Sequence (0018,9417), SQ, VM 1."""
        XRayReceptorType: CS_
        """X-Ray Receptor Type (0018,9420), CS, VM 1."""
        AcquisitionProtocolName: LO_
        """Acquisition Protocol Name (0018,9423), LO, VM 1."""
        AcquisitionProtocolDescription: LT_
        """Acquisition Protocol Description (0018,9424), LT, VM 1."""
        ContrastBolusIngredientOpaque: CS_
        """Contrast/Bolus Ingredient Opaque (0018,9425), CS, VM 1."""
        DistanceReceptorPlaneToDetectorHousing: FL_
        """Distance Receptor Plane to Detector Housing (0018,9426), FL, VM 1."""
        IntensifierActiveShape: CS_
        """Intensifier Active Shape (0018,9427), CS, VM 1."""
        IntensifierActiveDimensions: FLn
        """Intensifier Active Dimension(s) (0018,9428), FL, VM 1-2."""
        PhysicalDetectorSize: FLn
        """Physical Detector Size (0018,9429), FL, VM 2."""
        PositionOfIsocenterProjection: FLn
        """Position of Isocenter Projection (0018,9430), FL, VM 2."""
        FieldOfViewSequence: SQ[Sequence[Dataset], Dataset]
        """Field of View Sequence (0018,9432), SQ, VM 1."""
        FieldOfViewDescription: LO_
        """Field of View Description (0018,9433), LO, VM 1."""
        ExposureControlSensingRegionsSequence: SQ[Sequence[Dataset], Dataset]
        """Exposure Control Sensing Regions Sequence (0018,9434), SQ, VM 1."""
        ExposureControlSensingRegionShape: CS_
        """Exposure Control Sensing Region Shape (0018,9435), CS, VM 1."""
        ExposureControlSensingRegionLeftVerticalEdge: SS_
        """Exposure Control Sensing Region Left Vertical Edge (0018,9436), SS, VM 1."""
        ExposureControlSensingRegionRightVerticalEdge: SS_
        """Exposure Control Sensing Region Right Vertical Edge (0018,9437), SS, VM 1."""
        ExposureControlSensingRegionUpperHorizontalEdge: SS_
        """Exposure Control Sensing Region Upper Horizontal Edge (0018,9438), SS, VM 1."""
        ExposureControlSensingRegionLowerHorizontalEdge: SS_
        """Exposure Control Sensing Region Lower Horizontal Edge (0018,9439), SS, VM 1."""
        CenterOfCircularExposureControlSensingRegion: SSn
        """Center of Circular Exposure Control Sensing Region (0018,9440), SS, VM 2."""
        RadiusOfCircularExposureControlSensingRegion: US_
        """Radius of Circular Exposure Control Sensing Region (0018,9441), US, VM 1."""
        VerticesOfThePolygonalExposureControlSensingRegion: SSn
        """Vertices of the Polygonal Exposure Control Sensing Region (0018,9442), SS, VM 2-n."""
        ColumnAngulationPatient: FL_
        """Column Angulation (Patient) (0018,9447), FL, VM 1."""
        BeamAngle: FL_
        """Beam Angle (0018,9449), FL, VM 1."""
        FrameDetectorParametersSequence: SQ[Sequence[Dataset], Dataset]
        """Frame Detector Parameters Sequence (0018,9451), SQ, VM 1."""
        CalculatedAnatomyThickness: FL_
        """Calculated Anatomy Thickness (0018,9452), FL, VM 1."""
        CalibrationSequence: SQ[Sequence[Dataset], Dataset]
        """Calibration Sequence (0018,9455), SQ, VM 1."""
        ObjectThicknessSequence: SQ[Sequence[Dataset], Dataset]
        """Object Thickness Sequence (0018,9456), SQ, VM 1."""
        PlaneIdentification: CS_
        """Plane Identification (0018,9457), CS, VM 1."""
        FieldOfViewDimensionsInFloat: FLn
        """Field of View Dimension(s) in Float (0018,9461), FL, VM 1-2."""
        IsocenterReferenceSystemSequence: SQ[Sequence[Dataset], Dataset]
        """Isocenter Reference System Sequence (0018,9462), SQ, VM 1."""
        PositionerIsocenterPrimaryAngle: FL_
        """Positioner Isocenter Primary Angle (0018,9463), FL, VM 1."""
        PositionerIsocenterSecondaryAngle: FL_
        """Positioner Isocenter Secondary Angle (0018,9464), FL, VM 1."""
        PositionerIsocenterDetectorRotationAngle: FL_
        """Positioner Isocenter Detector Rotation Angle (0018,9465), FL, VM 1."""
        TableXPositionToIsocenter: FL_
        """Table X Position to Isocenter (0018,9466), FL, VM 1."""
        TableYPositionToIsocenter: FL_
        """Table Y Position to Isocenter (0018,9467), FL, VM 1."""
        TableZPositionToIsocenter: FL_
        """Table Z Position to Isocenter (0018,9468), FL, VM 1."""
        TableHorizontalRotationAngle: FL_
        """Table Horizontal Rotation Angle (0018,9469), FL, VM 1."""
        TableHeadTiltAngle: FL_
        """Table Head Tilt Angle (0018,9470), FL, VM 1."""
        TableCradleTiltAngle: FL_
        """Table Cradle Tilt Angle (0018,9471), FL, VM 1."""
        FrameDisplayShutterSequence: SQ[Sequence[Dataset], Dataset]
        """Frame Display Shutter Sequence (0018,9472), SQ, VM 1."""
        AcquiredImageAreaDoseProduct: FL_
        """Acquired Image Area Dose Product (0018,9473), FL, VM 1."""
        CArmPositionerTabletopRelationship: CS_
        """C-arm Positioner Tabletop Relationship (0018,9474), CS, VM 1."""
        XRayGeometrySequence: SQ[Sequence[Dataset], Dataset]
        """X-Ray Geometry Sequence (0018,9476), SQ, VM 1."""
        IrradiationEventIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Irradiation Event Identification Sequence (0018,9477), SQ, VM 1."""
        XRay3DFrameTypeSequence: SQ[Sequence[Dataset], Dataset]
        """X-Ray 3D Frame Type Sequence (0018,9504), SQ, VM 1."""
        ContributingSourcesSequence: SQ[Sequence[Dataset], Dataset]
        """Contributing Sources Sequence (0018,9506), SQ, VM 1."""
        XRay3DAcquisitionSequence: SQ[Sequence[Dataset], Dataset]
        """X-Ray 3D Acquisition Sequence (0018,9507), SQ, VM 1."""
        PrimaryPositionerScanArc: FL_
        """Primary Positioner Scan Arc (0018,9508), FL, VM 1."""
        SecondaryPositionerScanArc: FL_
        """Secondary Positioner Scan Arc (0018,9509), FL, VM 1."""
        PrimaryPositionerScanStartAngle: FL_
        """Primary Positioner Scan Start Angle (0018,9510), FL, VM 1."""
        SecondaryPositionerScanStartAngle: FL_
        """Secondary Positioner Scan Start Angle (0018,9511), FL, VM 1."""
        PrimaryPositionerIncrement: FL_
        """Primary Positioner Increment (0018,9514), FL, VM 1."""
        SecondaryPositionerIncrement: FL_
        """Secondary Positioner Increment (0018,9515), FL, VM 1."""
        StartAcquisitionDateTime: DT_
        """Start Acquisition DateTime (0018,9516), DT, VM 1."""
        EndAcquisitionDateTime: DT_
        """End Acquisition DateTime (0018,9517), DT, VM 1."""
        PrimaryPositionerIncrementSign: SS_
        """Primary Positioner Increment Sign (0018,9518), SS, VM 1."""
        SecondaryPositionerIncrementSign: SS_
        """Secondary Positioner Increment Sign (0018,9519), SS, VM 1."""
        ApplicationName: LO_
        """Application Name (0018,9524), LO, VM 1."""
        ApplicationVersion: LO_
        """Application Version (0018,9525), LO, VM 1."""
        ApplicationManufacturer: LO_
        """Application Manufacturer (0018,9526), LO, VM 1."""
        AlgorithmType: CS_
        """Algorithm Type (0018,9527), CS, VM 1."""
        AlgorithmDescription: LO_
        """Algorithm Description (0018,9528), LO, VM 1."""
        XRay3DReconstructionSequence: SQ[Sequence[Dataset], Dataset]
        """X-Ray 3D Reconstruction Sequence (0018,9530), SQ, VM 1."""
        ReconstructionDescription: LO_
        """Reconstruction Description (0018,9531), LO, VM 1."""
        PerProjectionAcquisitionSequence: SQ[Sequence[Dataset], Dataset]
        """Per Projection Acquisition Sequence (0018,9538), SQ, VM 1."""
        DetectorPositionSequence: SQ[Sequence[Dataset], Dataset]
        """Detector Position Sequence (0018,9541), SQ, VM 1."""
        XRayAcquisitionDoseSequence: SQ[Sequence[Dataset], Dataset]
        """X-Ray Acquisition Dose Sequence (0018,9542), SQ, VM 1."""
        XRaySourceIsocenterPrimaryAngle: FD_
        """X-Ray Source Isocenter Primary Angle (0018,9543), FD, VM 1."""
        XRaySourceIsocenterSecondaryAngle: FD_
        """X-Ray Source Isocenter Secondary Angle (0018,9544), FD, VM 1."""
        BreastSupportIsocenterPrimaryAngle: FD_
        """Breast Support Isocenter Primary Angle (0018,9545), FD, VM 1."""
        BreastSupportIsocenterSecondaryAngle: FD_
        """Breast Support Isocenter Secondary Angle (0018,9546), FD, VM 1."""
        BreastSupportXPositionToIsocenter: FD_
        """Breast Support X Position to Isocenter (0018,9547), FD, VM 1."""
        BreastSupportYPositionToIsocenter: FD_
        """Breast Support Y Position to Isocenter (0018,9548), FD, VM 1."""
        BreastSupportZPositionToIsocenter: FD_
        """Breast Support Z Position to Isocenter (0018,9549), FD, VM 1."""
        DetectorIsocenterPrimaryAngle: FD_
        """Detector Isocenter Primary Angle (0018,9550), FD, VM 1."""
        DetectorIsocenterSecondaryAngle: FD_
        """Detector Isocenter Secondary Angle (0018,9551), FD, VM 1."""
        DetectorXPositionToIsocenter: FD_
        """Detector X Position to Isocenter (0018,9552), FD, VM 1."""
        DetectorYPositionToIsocenter: FD_
        """Detector Y Position to Isocenter (0018,9553), FD, VM 1."""
        DetectorZPositionToIsocenter: FD_
        """Detector Z Position to Isocenter (0018,9554), FD, VM 1."""
        XRayGridSequence: SQ[Sequence[Dataset], Dataset]
        """X-Ray Grid Sequence (0018,9555), SQ, VM 1."""
        XRayFilterSequence: SQ[Sequence[Dataset], Dataset]
        """X-Ray Filter Sequence (0018,9556), SQ, VM 1."""
        DetectorActiveAreaTLHCPosition: FDn
        """Detector Active Area TLHC Position (0018,9557), FD, VM 3."""
        DetectorActiveAreaOrientation: FDn
        """Detector Active Area Orientation (0018,9558), FD, VM 6."""
        PositionerPrimaryAngleDirection: CS_
        """Positioner Primary Angle Direction (0018,9559), CS, VM 1."""
        DiffusionBMatrixSequence: SQ[Sequence[Dataset], Dataset]
        """Diffusion b-matrix Sequence (0018,9601), SQ, VM 1."""
        DiffusionBValueXX: FD_
        """Diffusion b-value XX (0018,9602), FD, VM 1."""
        DiffusionBValueXY: FD_
        """Diffusion b-value XY (0018,9603), FD, VM 1."""
        DiffusionBValueXZ: FD_
        """Diffusion b-value XZ (0018,9604), FD, VM 1."""
        DiffusionBValueYY: FD_
        """Diffusion b-value YY (0018,9605), FD, VM 1."""
        DiffusionBValueYZ: FD_
        """Diffusion b-value YZ (0018,9606), FD, VM 1."""
        DiffusionBValueZZ: FD_
        """Diffusion b-value ZZ (0018,9607), FD, VM 1."""
        FunctionalMRSequence: SQ[Sequence[Dataset], Dataset]
        """Functional MR Sequence (0018,9621), SQ, VM 1."""
        FunctionalSettlingPhaseFramesPresent: CS_
        """Functional Settling Phase Frames Present (0018,9622), CS, VM 1."""
        FunctionalSyncPulse: DT_
        """Functional Sync Pulse (0018,9623), DT, VM 1."""
        SettlingPhaseFrame: CS_
        """Settling Phase Frame (0018,9624), CS, VM 1."""
        DecayCorrectionDateTime: DT_
        """Decay Correction DateTime (0018,9701), DT, VM 1."""
        StartDensityThreshold: FD_
        """Start Density Threshold (0018,9715), FD, VM 1."""
        StartRelativeDensityDifferenceThreshold: FD_
        """Start Relative Density Difference Threshold (0018,9716), FD, VM 1."""
        StartCardiacTriggerCountThreshold: FD_
        """Start Cardiac Trigger Count Threshold (0018,9717), FD, VM 1."""
        StartRespiratoryTriggerCountThreshold: FD_
        """Start Respiratory Trigger Count Threshold (0018,9718), FD, VM 1."""
        TerminationCountsThreshold: FD_
        """Termination Counts Threshold (0018,9719), FD, VM 1."""
        TerminationDensityThreshold: FD_
        """Termination Density Threshold (0018,9720), FD, VM 1."""
        TerminationRelativeDensityThreshold: FD_
        """Termination Relative Density Threshold (0018,9721), FD, VM 1."""
        TerminationTimeThreshold: FD_
        """Termination Time Threshold (0018,9722), FD, VM 1."""
        TerminationCardiacTriggerCountThreshold: FD_
        """Termination Cardiac Trigger Count Threshold (0018,9723), FD, VM 1."""
        TerminationRespiratoryTriggerCountThreshold: FD_
        """Termination Respiratory Trigger Count Threshold (0018,9724), FD, VM 1."""
        DetectorGeometry: CS_
        """Detector Geometry (0018,9725), CS, VM 1."""
        TransverseDetectorSeparation: FD_
        """Transverse Detector Separation (0018,9726), FD, VM 1."""
        AxialDetectorDimension: FD_
        """Axial Detector Dimension (0018,9727), FD, VM 1."""
        RadiopharmaceuticalAgentNumber: US_
        """Radiopharmaceutical Agent Number (0018,9729), US, VM 1."""
        PETFrameAcquisitionSequence: SQ[Sequence[Dataset], Dataset]
        """PET Frame Acquisition Sequence (0018,9732), SQ, VM 1."""
        PETDetectorMotionDetailsSequence: SQ[Sequence[Dataset], Dataset]
        """PET Detector Motion Details Sequence (0018,9733), SQ, VM 1."""
        PETTableDynamicsSequence: SQ[Sequence[Dataset], Dataset]
        """PET Table Dynamics Sequence (0018,9734), SQ, VM 1."""
        PETPositionSequence: SQ[Sequence[Dataset], Dataset]
        """PET Position Sequence (0018,9735), SQ, VM 1."""
        PETFrameCorrectionFactorsSequence: SQ[Sequence[Dataset], Dataset]
        """PET Frame Correction Factors Sequence (0018,9736), SQ, VM 1."""
        RadiopharmaceuticalUsageSequence: SQ[Sequence[Dataset], Dataset]
        """Radiopharmaceutical Usage Sequence (0018,9737), SQ, VM 1."""
        AttenuationCorrectionSource: CS_
        """Attenuation Correction Source (0018,9738), CS, VM 1."""
        NumberOfIterations: US_
        """Number of Iterations (0018,9739), US, VM 1."""
        NumberOfSubsets: US_
        """Number of Subsets (0018,9740), US, VM 1."""
        PETReconstructionSequence: SQ[Sequence[Dataset], Dataset]
        """PET Reconstruction Sequence (0018,9749), SQ, VM 1."""
        PETFrameTypeSequence: SQ[Sequence[Dataset], Dataset]
        """PET Frame Type Sequence (0018,9751), SQ, VM 1."""
        TimeOfFlightInformationUsed: CS_
        """Time of Flight Information Used (0018,9755), CS, VM 1."""
        ReconstructionType: CS_
        """Reconstruction Type (0018,9756), CS, VM 1."""
        DecayCorrected: CS_
        """Decay Corrected (0018,9758), CS, VM 1."""
        AttenuationCorrected: CS_
        """Attenuation Corrected (0018,9759), CS, VM 1."""
        ScatterCorrected: CS_
        """Scatter Corrected (0018,9760), CS, VM 1."""
        DeadTimeCorrected: CS_
        """Dead Time Corrected (0018,9761), CS, VM 1."""
        GantryMotionCorrected: CS_
        """Gantry Motion Corrected (0018,9762), CS, VM 1."""
        PatientMotionCorrected: CS_
        """Patient Motion Corrected (0018,9763), CS, VM 1."""
        CountLossNormalizationCorrected: CS_
        """Count Loss Normalization Corrected (0018,9764), CS, VM 1."""
        RandomsCorrected: CS_
        """Randoms Corrected (0018,9765), CS, VM 1."""
        NonUniformRadialSamplingCorrected: CS_
        """Non-uniform Radial Sampling Corrected (0018,9766), CS, VM 1."""
        SensitivityCalibrated: CS_
        """Sensitivity Calibrated (0018,9767), CS, VM 1."""
        DetectorNormalizationCorrection: CS_
        """Detector Normalization Correction (0018,9768), CS, VM 1."""
        IterativeReconstructionMethod: CS_
        """Iterative Reconstruction Method (0018,9769), CS, VM 1."""
        AttenuationCorrectionTemporalRelationship: CS_
        """Attenuation Correction Temporal Relationship (0018,9770), CS, VM 1."""
        PatientPhysiologicalStateSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Physiological State Sequence (0018,9771), SQ, VM 1."""
        PatientPhysiologicalStateCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Physiological State Code Sequence (0018,9772), SQ, VM 1."""
        DepthsOfFocus: FDn
        """Depth(s) of Focus (0018,9801), FD, VM 1-n."""
        ExcludedIntervalsSequence: SQ[Sequence[Dataset], Dataset]
        """Excluded Intervals Sequence (0018,9803), SQ, VM 1."""
        ExclusionStartDateTime: DT_
        """Exclusion Start DateTime (0018,9804), DT, VM 1."""
        ExclusionDuration: FD_
        """Exclusion Duration (0018,9805), FD, VM 1."""
        USImageDescriptionSequence: SQ[Sequence[Dataset], Dataset]
        """US Image Description Sequence (0018,9806), SQ, VM 1."""
        ImageDataTypeSequence: SQ[Sequence[Dataset], Dataset]
        """Image Data Type Sequence (0018,9807), SQ, VM 1."""
        DataType: CS_
        """Data Type (0018,9808), CS, VM 1."""
        TransducerScanPatternCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Transducer Scan Pattern Code Sequence (0018,9809), SQ, VM 1."""
        AliasedDataType: CS_
        """Aliased Data Type (0018,980B), CS, VM 1."""
        PositionMeasuringDeviceUsed: CS_
        """Position Measuring Device Used (0018,980C), CS, VM 1."""
        TransducerGeometryCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Transducer Geometry Code Sequence (0018,980D), SQ, VM 1."""
        TransducerBeamSteeringCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Transducer Beam Steering Code Sequence (0018,980E), SQ, VM 1."""
        TransducerApplicationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Transducer Application Code Sequence (0018,980F), SQ, VM 1."""
        ZeroVelocityPixelValue: USorSS_
        """Zero Velocity Pixel Value (0018,9810), US or SS, VM 1."""
        PhotoacousticExcitationCharacteristicsSequence: SQ[Sequence[Dataset], Dataset]
        """Photoacoustic Excitation Characteristics Sequence (0018,9821), SQ, VM 1."""
        ExcitationSpectralWidth: FD_
        """Excitation Spectral Width (0018,9822), FD, VM 1."""
        ExcitationEnergy: FD_
        """Excitation Energy (0018,9823), FD, VM 1."""
        ExcitationPulseDuration: FD_
        """Excitation Pulse Duration (0018,9824), FD, VM 1."""
        ExcitationWavelengthSequence: SQ[Sequence[Dataset], Dataset]
        """Excitation Wavelength Sequence (0018,9825), SQ, VM 1."""
        ExcitationWavelength: FD_
        """Excitation Wavelength (0018,9826), FD, VM 1."""
        IlluminationTranslationFlag: CS_
        """Illumination Translation Flag (0018,9828), CS, VM 1."""
        AcousticCouplingMediumFlag: CS_
        """Acoustic Coupling Medium Flag (0018,9829), CS, VM 1."""
        AcousticCouplingMediumCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Acoustic Coupling Medium Code Sequence (0018,982A), SQ, VM 1."""
        AcousticCouplingMediumTemperature: FD_
        """Acoustic Coupling Medium Temperature (0018,982B), FD, VM 1."""
        TransducerResponseSequence: SQ[Sequence[Dataset], Dataset]
        """Transducer Response Sequence (0018,982C), SQ, VM 1."""
        CenterFrequency: FD_
        """Center Frequency (0018,982D), FD, VM 1."""
        FractionalBandwidth: FD_
        """Fractional Bandwidth (0018,982E), FD, VM 1."""
        LowerCutoffFrequency: FD_
        """Lower Cutoff Frequency (0018,982F), FD, VM 1."""
        UpperCutoffFrequency: FD_
        """Upper Cutoff Frequency (0018,9830), FD, VM 1."""
        TransducerTechnologySequence: SQ[Sequence[Dataset], Dataset]
        """Transducer Technology Sequence (0018,9831), SQ, VM 1."""
        SoundSpeedCorrectionMechanismCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Sound Speed Correction Mechanism Code Sequence (0018,9832), SQ, VM 1."""
        ObjectSoundSpeed: FD_
        """Object Sound Speed (0018,9833), FD, VM 1."""
        AcousticCouplingMediumSoundSpeed: FD_
        """Acoustic Coupling Medium Sound Speed (0018,9834), FD, VM 1."""
        PhotoacousticImageFrameTypeSequence: SQ[Sequence[Dataset], Dataset]
        """Photoacoustic Image Frame Type Sequence (0018,9835), SQ, VM 1."""
        ImageDataTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Image Data Type Code Sequence (0018,9836), SQ, VM 1."""
        ReferenceLocationLabel: LO_
        """Reference Location Label (0018,9900), LO, VM 1."""
        ReferenceLocationDescription: UT_
        """Reference Location Description (0018,9901), UT, VM 1."""
        ReferenceBasisCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Reference Basis Code Sequence (0018,9902), SQ, VM 1."""
        ReferenceGeometryCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Reference Geometry Code Sequence (0018,9903), SQ, VM 1."""
        OffsetDistance: DS_
        """Offset Distance (0018,9904), DS, VM 1."""
        OffsetDirection: CS_
        """Offset Direction (0018,9905), CS, VM 1."""
        PotentialScheduledProtocolCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Potential Scheduled Protocol Code Sequence (0018,9906), SQ, VM 1."""
        PotentialRequestedProcedureCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Potential Requested Procedure Code Sequence (0018,9907), SQ, VM 1."""
        PotentialReasonsForProcedure: UCn
        """Potential Reasons for Procedure (0018,9908), UC, VM 1-n."""
        PotentialReasonsForProcedureCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Potential Reasons for Procedure Code Sequence (0018,9909), SQ, VM 1."""
        PotentialDiagnosticTasks: UCn
        """Potential Diagnostic Tasks (0018,990A), UC, VM 1-n."""
        ContraindicationsCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Contraindications Code Sequence (0018,990B), SQ, VM 1."""
        ReferencedDefinedProtocolSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Defined Protocol Sequence (0018,990C), SQ, VM 1."""
        ReferencedPerformedProtocolSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Performed Protocol Sequence (0018,990D), SQ, VM 1."""
        PredecessorProtocolSequence: SQ[Sequence[Dataset], Dataset]
        """Predecessor Protocol Sequence (0018,990E), SQ, VM 1."""
        ProtocolPlanningInformation: UT_
        """Protocol Planning Information (0018,990F), UT, VM 1."""
        ProtocolDesignRationale: UT_
        """Protocol Design Rationale (0018,9910), UT, VM 1."""
        PatientSpecificationSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Specification Sequence (0018,9911), SQ, VM 1."""
        ModelSpecificationSequence: SQ[Sequence[Dataset], Dataset]
        """Model Specification Sequence (0018,9912), SQ, VM 1."""
        ParametersSpecificationSequence: SQ[Sequence[Dataset], Dataset]
        """Parameters Specification Sequence (0018,9913), SQ, VM 1."""
        InstructionSequence: SQ[Sequence[Dataset], Dataset]
        """Instruction Sequence (0018,9914), SQ, VM 1."""
        InstructionIndex: US_
        """Instruction Index (0018,9915), US, VM 1."""
        InstructionText: LO_
        """Instruction Text (0018,9916), LO, VM 1."""
        InstructionDescription: UT_
        """Instruction Description (0018,9917), UT, VM 1."""
        InstructionPerformedFlag: CS_
        """Instruction Performed Flag (0018,9918), CS, VM 1."""
        InstructionPerformedDateTime: DT_
        """Instruction Performed DateTime (0018,9919), DT, VM 1."""
        InstructionPerformanceComment: UT_
        """Instruction Performance Comment (0018,991A), UT, VM 1."""
        PatientPositioningInstructionSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Positioning Instruction Sequence (0018,991B), SQ, VM 1."""
        PositioningMethodCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Positioning Method Code Sequence (0018,991C), SQ, VM 1."""
        PositioningLandmarkSequence: SQ[Sequence[Dataset], Dataset]
        """Positioning Landmark Sequence (0018,991D), SQ, VM 1."""
        TargetFrameOfReferenceUID: UI_
        """Target Frame of Reference UID (0018,991E), UI, VM 1."""
        AcquisitionProtocolElementSpecificationSequence: SQ[Sequence[Dataset], Dataset]
        """Acquisition Protocol Element Specification Sequence (0018,991F), SQ, VM 1."""
        AcquisitionProtocolElementSequence: SQ[Sequence[Dataset], Dataset]
        """Acquisition Protocol Element Sequence (0018,9920), SQ, VM 1."""
        ProtocolElementNumber: US_
        """Protocol Element Number (0018,9921), US, VM 1."""
        ProtocolElementName: LO_
        """Protocol Element Name (0018,9922), LO, VM 1."""
        ProtocolElementCharacteristicsSummary: UT_
        """Protocol Element Characteristics Summary (0018,9923), UT, VM 1."""
        ProtocolElementPurpose: UT_
        """Protocol Element Purpose (0018,9924), UT, VM 1."""
        AcquisitionMotion: CS_
        """Acquisition Motion (0018,9930), CS, VM 1."""
        AcquisitionStartLocationSequence: SQ[Sequence[Dataset], Dataset]
        """Acquisition Start Location Sequence (0018,9931), SQ, VM 1."""
        AcquisitionEndLocationSequence: SQ[Sequence[Dataset], Dataset]
        """Acquisition End Location Sequence (0018,9932), SQ, VM 1."""
        ReconstructionProtocolElementSpecificationSequence: SQ[Sequence[Dataset], Dataset]
        """Reconstruction Protocol Element Specification Sequence (0018,9933), SQ, VM 1."""
        ReconstructionProtocolElementSequence: SQ[Sequence[Dataset], Dataset]
        """Reconstruction Protocol Element Sequence (0018,9934), SQ, VM 1."""
        StorageProtocolElementSpecificationSequence: SQ[Sequence[Dataset], Dataset]
        """Storage Protocol Element Specification Sequence (0018,9935), SQ, VM 1."""
        StorageProtocolElementSequence: SQ[Sequence[Dataset], Dataset]
        """Storage Protocol Element Sequence (0018,9936), SQ, VM 1."""
        RequestedSeriesDescription: LO_
        """Requested Series Description (0018,9937), LO, VM 1."""
        SourceAcquisitionProtocolElementNumber: USn
        """Source Acquisition Protocol Element Number (0018,9938), US, VM 1-n."""
        SourceAcquisitionBeamNumber: USn
        """Source Acquisition Beam Number (0018,9939), US, VM 1-n."""
        SourceReconstructionProtocolElementNumber: USn
        """Source Reconstruction Protocol Element Number (0018,993A), US, VM 1-n."""
        ReconstructionStartLocationSequence: SQ[Sequence[Dataset], Dataset]
        """Reconstruction Start Location Sequence (0018,993B), SQ, VM 1."""
        ReconstructionEndLocationSequence: SQ[Sequence[Dataset], Dataset]
        """Reconstruction End Location Sequence (0018,993C), SQ, VM 1."""
        ReconstructionAlgorithmSequence: SQ[Sequence[Dataset], Dataset]
        """Reconstruction Algorithm Sequence (0018,993D), SQ, VM 1."""
        ReconstructionTargetCenterLocationSequence: SQ[Sequence[Dataset], Dataset]
        """Reconstruction Target Center Location Sequence (0018,993E), SQ, VM 1."""
        ImageFilterDescription: UT_
        """Image Filter Description (0018,9941), UT, VM 1."""
        CTDIvolNotificationTrigger: FD_
        """CTDIvol Notification Trigger (0018,9942), FD, VM 1."""
        DLPNotificationTrigger: FD_
        """DLP Notification Trigger (0018,9943), FD, VM 1."""
        AutoKVPSelectionType: CS_
        """Auto KVP Selection Type (0018,9944), CS, VM 1."""
        AutoKVPUpperBound: FD_
        """Auto KVP Upper Bound (0018,9945), FD, VM 1."""
        AutoKVPLowerBound: FD_
        """Auto KVP Lower Bound (0018,9946), FD, VM 1."""
        ProtocolDefinedPatientPosition: CS_
        """Protocol Defined Patient Position (0018,9947), CS, VM 1."""
        ContributingEquipmentSequence: SQ[Sequence[Dataset], Dataset]
        """Contributing Equipment Sequence (0018,A001), SQ, VM 1."""
        ContributionDateTime: DT_
        """Contribution DateTime (0018,A002), DT, VM 1."""
        ContributionDescription: ST_
        """Contribution Description (0018,A003), ST, VM 1."""
        StudyInstanceUID: UI_
        """Study Instance UID (0020,000D), UI, VM 1."""
        SeriesInstanceUID: UI_
        """Series Instance UID (0020,000E), UI, VM 1."""
        StudyID: SH_
        """Study ID (0020,0010), SH, VM 1."""
        SeriesNumber: IS_
        """Series Number (0020,0011), IS, VM 1."""
        AcquisitionNumber: IS_
        """Acquisition Number (0020,0012), IS, VM 1."""
        InstanceNumber: IS_
        """Instance Number (0020,0013), IS, VM 1."""
        IsotopeNumber: IS_
        """Isotope Number (0020,0014), IS, VM 1. Retired in 1993."""
        PhaseNumber: IS_
        """Phase Number (0020,0015), IS, VM 1. Retired in 1993."""
        IntervalNumber: IS_
        """Interval Number (0020,0016), IS, VM 1. Retired in 1993."""
        TimeSlotNumber: IS_
        """Time Slot Number (0020,0017), IS, VM 1. Retired in 1993."""
        AngleNumber: IS_
        """Angle Number (0020,0018), IS, VM 1. Retired in 1993."""
        ItemNumber: IS_
        """Item Number (0020,0019), IS, VM 1."""
        PatientOrientation: CSn
        """Patient Orientation (0020,0020), CS, VM 2."""
        OverlayNumber: IS_
        """Overlay Number (0020,0022), IS, VM 1. Retired in 2004."""
        CurveNumber: IS_
        """Curve Number (0020,0024), IS, VM 1. Retired in 2004."""
        LUTNumber: IS_
        """LUT Number (0020,0026), IS, VM 1. Retired in 2004."""
        PyramidLabel: LO_
        """Pyramid Label (0020,0027), LO, VM 1."""
        ImagePosition: DSn
        """Image Position (0020,0030), DS, VM 3. Retired."""
        ImagePositionPatient: DSn
        """Image Position (Patient) (0020,0032), DS, VM 3."""
        ImageOrientation: DSn
        """Image Orientation (0020,0035), DS, VM 6. Retired."""
        ImageOrientationPatient: DSn
        """Image Orientation (Patient) (0020,0037), DS, VM 6."""
        Location: DS_
        """Location (0020,0050), DS, VM 1. Retired."""
        FrameOfReferenceUID: UI_
        """Frame of Reference UID (0020,0052), UI, VM 1."""
        Laterality: CS_
        """Laterality (0020,0060), CS, VM 1."""
        ImageLaterality: CS_
        """Image Laterality (0020,0062), CS, VM 1."""
        ImageGeometryType: LO_
        """Image Geometry Type (0020,0070), LO, VM 1. Retired."""
        MaskingImage: CSn
        """Masking Image (0020,0080), CS, VM 1-n. Retired."""
        ReportNumber: IS_
        """Report Number (0020,00AA), IS, VM 1. Retired in 2009."""
        TemporalPositionIdentifier: IS_
        """Temporal Position Identifier (0020,0100), IS, VM 1."""
        NumberOfTemporalPositions: IS_
        """Number of Temporal Positions (0020,0105), IS, VM 1."""
        TemporalResolution: DS_
        """Temporal Resolution (0020,0110), DS, VM 1."""
        SynchronizationFrameOfReferenceUID: UI_
        """Synchronization Frame of Reference UID (0020,0200), UI, VM 1."""
        SOPInstanceUIDOfConcatenationSource: UI_
        """SOP Instance UID of Concatenation Source (0020,0242), UI, VM 1."""
        SeriesInStudy: IS_
        """Series in Study (0020,1000), IS, VM 1. Retired in 2004."""
        AcquisitionsInSeries: IS_
        """Acquisitions in Series (0020,1001), IS, VM 1. Retired."""
        ImagesInAcquisition: IS_
        """Images in Acquisition (0020,1002), IS, VM 1."""
        ImagesInSeries: IS_
        """Images in Series (0020,1003), IS, VM 1. Retired in 2006."""
        AcquisitionsInStudy: IS_
        """Acquisitions in Study (0020,1004), IS, VM 1. Retired in 2004."""
        ImagesInStudy: IS_
        """Images in Study (0020,1005), IS, VM 1. Retired in 2006."""
        Reference: LOn
        """Reference (0020,1020), LO, VM 1-n. Retired."""
        TargetPositionReferenceIndicator: LO_
        """Target Position Reference Indicator (0020,103F), LO, VM 1."""
        PositionReferenceIndicator: LO_
        """Position Reference Indicator (0020,1040), LO, VM 1."""
        SliceLocation: DS_
        """Slice Location (0020,1041), DS, VM 1."""
        OtherStudyNumbers: ISn
        """Other Study Numbers (0020,1070), IS, VM 1-n. Retired in 2004."""
        NumberOfPatientRelatedStudies: IS_
        """Number of Patient Related Studies (0020,1200), IS, VM 1."""
        NumberOfPatientRelatedSeries: IS_
        """Number of Patient Related Series (0020,1202), IS, VM 1."""
        NumberOfPatientRelatedInstances: IS_
        """Number of Patient Related Instances (0020,1204), IS, VM 1."""
        NumberOfStudyRelatedSeries: IS_
        """Number of Study Related Series (0020,1206), IS, VM 1."""
        NumberOfStudyRelatedInstances: IS_
        """Number of Study Related Instances (0020,1208), IS, VM 1."""
        NumberOfSeriesRelatedInstances: IS_
        """Number of Series Related Instances (0020,1209), IS, VM 1."""
        SourceImageIDs: CSn
        """Source Image IDs (0020,3100), CS, VM 1-n. Retired."""
        ModifyingDeviceID: CS_
        """Modifying Device ID (0020,3401), CS, VM 1. Retired."""
        ModifiedImageID: CS_
        """Modified Image ID (0020,3402), CS, VM 1. Retired."""
        ModifiedImageDate: DA_
        """Modified Image Date (0020,3403), DA, VM 1. Retired."""
        ModifyingDeviceManufacturer: LO_
        """Modifying Device Manufacturer (0020,3404), LO, VM 1. Retired."""
        ModifiedImageTime: TM_
        """Modified Image Time (0020,3405), TM, VM 1. Retired."""
        ModifiedImageDescription: LO_
        """Modified Image Description (0020,3406), LO, VM 1. Retired."""
        ImageComments: LT_
        """Image Comments (0020,4000), LT, VM 1."""
        OriginalImageIdentification: ATn
        """Original Image Identification (0020,5000), AT, VM 1-n. Retired."""
        OriginalImageIdentificationNomenclature: LOn
        """Original Image Identification Nomenclature (0020,5002), LO, VM 1-n. Retired."""
        StackID: SH_
        """Stack ID (0020,9056), SH, VM 1."""
        InStackPositionNumber: UL_
        """In-Stack Position Number (0020,9057), UL, VM 1."""
        FrameAnatomySequence: SQ[Sequence[Dataset], Dataset]
        """Frame Anatomy Sequence (0020,9071), SQ, VM 1."""
        FrameLaterality: CS_
        """Frame Laterality (0020,9072), CS, VM 1."""
        FrameContentSequence: SQ[Sequence[Dataset], Dataset]
        """Frame Content Sequence (0020,9111), SQ, VM 1."""
        PlanePositionSequence: SQ[Sequence[Dataset], Dataset]
        """Plane Position Sequence (0020,9113), SQ, VM 1."""
        PlaneOrientationSequence: SQ[Sequence[Dataset], Dataset]
        """Plane Orientation Sequence (0020,9116), SQ, VM 1."""
        TemporalPositionIndex: UL_
        """Temporal Position Index (0020,9128), UL, VM 1."""
        NominalCardiacTriggerDelayTime: FD_
        """Nominal Cardiac Trigger Delay Time (0020,9153), FD, VM 1."""
        NominalCardiacTriggerTimePriorToRPeak: FL_
        """Nominal Cardiac Trigger Time Prior To R-Peak (0020,9154), FL, VM 1."""
        ActualCardiacTriggerTimePriorToRPeak: FL_
        """Actual Cardiac Trigger Time Prior To R-Peak (0020,9155), FL, VM 1."""
        FrameAcquisitionNumber: US_
        """Frame Acquisition Number (0020,9156), US, VM 1."""
        DimensionIndexValues: ULn
        """Dimension Index Values (0020,9157), UL, VM 1-n."""
        FrameComments: LT_
        """Frame Comments (0020,9158), LT, VM 1."""
        ConcatenationUID: UI_
        """Concatenation UID (0020,9161), UI, VM 1."""
        InConcatenationNumber: US_
        """In-concatenation Number (0020,9162), US, VM 1."""
        InConcatenationTotalNumber: US_
        """In-concatenation Total Number (0020,9163), US, VM 1."""
        DimensionOrganizationUID: UI_
        """Dimension Organization UID (0020,9164), UI, VM 1."""
        DimensionIndexPointer: AT_
        """Dimension Index Pointer (0020,9165), AT, VM 1."""
        FunctionalGroupPointer: AT_
        """Functional Group Pointer (0020,9167), AT, VM 1."""
        UnassignedSharedConvertedAttributesSequence: SQ[Sequence[Dataset], Dataset]
        """Unassigned Shared Converted Attributes Sequence (0020,9170), SQ, VM 1."""
        UnassignedPerFrameConvertedAttributesSequence: SQ[Sequence[Dataset], Dataset]
        """Unassigned Per-Frame Converted Attributes Sequence (0020,9171), SQ, VM 1."""
        ConversionSourceAttributesSequence: SQ[Sequence[Dataset], Dataset]
        """Conversion Source Attributes Sequence (0020,9172), SQ, VM 1."""
        DimensionIndexPrivateCreator: LO_
        """Dimension Index Private Creator (0020,9213), LO, VM 1."""
        DimensionOrganizationSequence: SQ[Sequence[Dataset], Dataset]
        """Dimension Organization Sequence (0020,9221), SQ, VM 1."""
        DimensionIndexSequence: SQ[Sequence[Dataset], Dataset]
        """Dimension Index Sequence (0020,9222), SQ, VM 1."""
        ConcatenationFrameOffsetNumber: UL_
        """Concatenation Frame Offset Number (0020,9228), UL, VM 1."""
        FunctionalGroupPrivateCreator: LO_
        """Functional Group Private Creator (0020,9238), LO, VM 1."""
        NominalPercentageOfCardiacPhase: FL_
        """Nominal Percentage of Cardiac Phase (0020,9241), FL, VM 1."""
        NominalPercentageOfRespiratoryPhase: FL_
        """Nominal Percentage of Respiratory Phase (0020,9245), FL, VM 1."""
        StartingRespiratoryAmplitude: FL_
        """Starting Respiratory Amplitude (0020,9246), FL, VM 1."""
        StartingRespiratoryPhase: CS_
        """Starting Respiratory Phase (0020,9247), CS, VM 1."""
        EndingRespiratoryAmplitude: FL_
        """Ending Respiratory Amplitude (0020,9248), FL, VM 1."""
        EndingRespiratoryPhase: CS_
        """Ending Respiratory Phase (0020,9249), CS, VM 1."""
        RespiratoryTriggerType: CS_
        """Respiratory Trigger Type (0020,9250), CS, VM 1."""
        RRIntervalTimeNominal: FD_
        """R-R Interval Time Nominal (0020,9251), FD, VM 1."""
        ActualCardiacTriggerDelayTime: FD_
        """Actual Cardiac Trigger Delay Time (0020,9252), FD, VM 1."""
        RespiratorySynchronizationSequence: SQ[Sequence[Dataset], Dataset]
        """Respiratory Synchronization Sequence (0020,9253), SQ, VM 1."""
        RespiratoryIntervalTime: FD_
        """Respiratory Interval Time (0020,9254), FD, VM 1."""
        NominalRespiratoryTriggerDelayTime: FD_
        """Nominal Respiratory Trigger Delay Time (0020,9255), FD, VM 1."""
        RespiratoryTriggerDelayThreshold: FD_
        """Respiratory Trigger Delay Threshold (0020,9256), FD, VM 1."""
        ActualRespiratoryTriggerDelayTime: FD_
        """Actual Respiratory Trigger Delay Time (0020,9257), FD, VM 1."""
        ImagePositionVolume: FDn
        """Image Position (Volume) (0020,9301), FD, VM 3."""
        ImageOrientationVolume: FDn
        """Image Orientation (Volume) (0020,9302), FD, VM 6."""
        UltrasoundAcquisitionGeometry: CS_
        """Ultrasound Acquisition Geometry (0020,9307), CS, VM 1."""
        ApexPosition: FDn
        """Apex Position (0020,9308), FD, VM 3."""
        VolumeToTransducerMappingMatrix: FDn
        """Volume to Transducer Mapping Matrix (0020,9309), FD, VM 16."""
        VolumeToTableMappingMatrix: FDn
        """Volume to Table Mapping Matrix (0020,930A), FD, VM 16."""
        VolumeToTransducerRelationship: CS_
        """Volume to Transducer Relationship (0020,930B), CS, VM 1."""
        PatientFrameOfReferenceSource: CS_
        """Patient Frame of Reference Source (0020,930C), CS, VM 1."""
        TemporalPositionTimeOffset: FD_
        """Temporal Position Time Offset (0020,930D), FD, VM 1."""
        PlanePositionVolumeSequence: SQ[Sequence[Dataset], Dataset]
        """Plane Position (Volume) Sequence (0020,930E), SQ, VM 1."""
        PlaneOrientationVolumeSequence: SQ[Sequence[Dataset], Dataset]
        """Plane Orientation (Volume) Sequence (0020,930F), SQ, VM 1."""
        TemporalPositionSequence: SQ[Sequence[Dataset], Dataset]
        """Temporal Position Sequence (0020,9310), SQ, VM 1."""
        DimensionOrganizationType: CS_
        """Dimension Organization Type (0020,9311), CS, VM 1."""
        VolumeFrameOfReferenceUID: UI_
        """Volume Frame of Reference UID (0020,9312), UI, VM 1."""
        TableFrameOfReferenceUID: UI_
        """Table Frame of Reference UID (0020,9313), UI, VM 1."""
        DimensionDescriptionLabel: LO_
        """Dimension Description Label (0020,9421), LO, VM 1."""
        PatientOrientationInFrameSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Orientation in Frame Sequence (0020,9450), SQ, VM 1."""
        FrameLabel: LO_
        """Frame Label (0020,9453), LO, VM 1."""
        AcquisitionIndex: USn
        """Acquisition Index (0020,9518), US, VM 1-n."""
        ContributingSOPInstancesReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Contributing SOP Instances Reference Sequence (0020,9529), SQ, VM 1."""
        ReconstructionIndex: US_
        """Reconstruction Index (0020,9536), US, VM 1."""
        LightPathFilterPassThroughWavelength: US_
        """Light Path Filter Pass-Through Wavelength (0022,0001), US, VM 1."""
        LightPathFilterPassBand: USn
        """Light Path Filter Pass Band (0022,0002), US, VM 2."""
        ImagePathFilterPassThroughWavelength: US_
        """Image Path Filter Pass-Through Wavelength (0022,0003), US, VM 1."""
        ImagePathFilterPassBand: USn
        """Image Path Filter Pass Band (0022,0004), US, VM 2."""
        PatientEyeMovementCommanded: CS_
        """Patient Eye Movement Commanded (0022,0005), CS, VM 1."""
        PatientEyeMovementCommandCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Eye Movement Command Code Sequence (0022,0006), SQ, VM 1."""
        SphericalLensPower: FL_
        """Spherical Lens Power (0022,0007), FL, VM 1."""
        CylinderLensPower: FL_
        """Cylinder Lens Power (0022,0008), FL, VM 1."""
        CylinderAxis: FL_
        """Cylinder Axis (0022,0009), FL, VM 1."""
        EmmetropicMagnification: FL_
        """Emmetropic Magnification (0022,000A), FL, VM 1."""
        IntraOcularPressure: FL_
        """Intra Ocular Pressure (0022,000B), FL, VM 1."""
        HorizontalFieldOfView: FL_
        """Horizontal Field of View (0022,000C), FL, VM 1."""
        PupilDilated: CS_
        """Pupil Dilated (0022,000D), CS, VM 1."""
        DegreeOfDilation: FL_
        """Degree of Dilation (0022,000E), FL, VM 1."""
        VertexDistance: FD_
        """Vertex Distance (0022,000F), FD, VM 1."""
        StereoBaselineAngle: FL_
        """Stereo Baseline Angle (0022,0010), FL, VM 1."""
        StereoBaselineDisplacement: FL_
        """Stereo Baseline Displacement (0022,0011), FL, VM 1."""
        StereoHorizontalPixelOffset: FL_
        """Stereo Horizontal Pixel Offset (0022,0012), FL, VM 1."""
        StereoVerticalPixelOffset: FL_
        """Stereo Vertical Pixel Offset (0022,0013), FL, VM 1."""
        StereoRotation: FL_
        """Stereo Rotation (0022,0014), FL, VM 1."""
        AcquisitionDeviceTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Acquisition Device Type Code Sequence (0022,0015), SQ, VM 1."""
        IlluminationTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Illumination Type Code Sequence (0022,0016), SQ, VM 1."""
        LightPathFilterTypeStackCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Light Path Filter Type Stack Code Sequence (0022,0017), SQ, VM 1."""
        ImagePathFilterTypeStackCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Image Path Filter Type Stack Code Sequence (0022,0018), SQ, VM 1."""
        LensesCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Lenses Code Sequence (0022,0019), SQ, VM 1."""
        ChannelDescriptionCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Channel Description Code Sequence (0022,001A), SQ, VM 1."""
        RefractiveStateSequence: SQ[Sequence[Dataset], Dataset]
        """Refractive State Sequence (0022,001B), SQ, VM 1."""
        MydriaticAgentCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Mydriatic Agent Code Sequence (0022,001C), SQ, VM 1."""
        RelativeImagePositionCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Relative Image Position Code Sequence (0022,001D), SQ, VM 1."""
        CameraAngleOfView: FL_
        """Camera Angle of View (0022,001E), FL, VM 1."""
        StereoPairsSequence: SQ[Sequence[Dataset], Dataset]
        """Stereo Pairs Sequence (0022,0020), SQ, VM 1."""
        LeftImageSequence: SQ[Sequence[Dataset], Dataset]
        """Left Image Sequence (0022,0021), SQ, VM 1."""
        RightImageSequence: SQ[Sequence[Dataset], Dataset]
        """Right Image Sequence (0022,0022), SQ, VM 1."""
        StereoPairsPresent: CS_
        """Stereo Pairs Present (0022,0028), CS, VM 1."""
        AxialLengthOfTheEye: FL_
        """Axial Length of the Eye (0022,0030), FL, VM 1."""
        OphthalmicFrameLocationSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Frame Location Sequence (0022,0031), SQ, VM 1."""
        ReferenceCoordinates: FLn
        """Reference Coordinates (0022,0032), FL, VM 2-2n."""
        DepthSpatialResolution: FL_
        """Depth Spatial Resolution (0022,0035), FL, VM 1."""
        MaximumDepthDistortion: FL_
        """Maximum Depth Distortion (0022,0036), FL, VM 1."""
        AlongScanSpatialResolution: FL_
        """Along-scan Spatial Resolution (0022,0037), FL, VM 1."""
        MaximumAlongScanDistortion: FL_
        """Maximum Along-scan Distortion (0022,0038), FL, VM 1."""
        OphthalmicImageOrientation: CS_
        """Ophthalmic Image Orientation (0022,0039), CS, VM 1."""
        DepthOfTransverseImage: FL_
        """Depth of Transverse Image (0022,0041), FL, VM 1."""
        MydriaticAgentConcentrationUnitsSequence: SQ[Sequence[Dataset], Dataset]
        """Mydriatic Agent Concentration Units Sequence (0022,0042), SQ, VM 1."""
        AcrossScanSpatialResolution: FL_
        """Across-scan Spatial Resolution (0022,0048), FL, VM 1."""
        MaximumAcrossScanDistortion: FL_
        """Maximum Across-scan Distortion (0022,0049), FL, VM 1."""
        MydriaticAgentConcentration: DS_
        """Mydriatic Agent Concentration (0022,004E), DS, VM 1."""
        IlluminationWaveLength: FL_
        """Illumination Wave Length (0022,0055), FL, VM 1."""
        IlluminationPower: FL_
        """Illumination Power (0022,0056), FL, VM 1."""
        IlluminationBandwidth: FL_
        """Illumination Bandwidth (0022,0057), FL, VM 1."""
        MydriaticAgentSequence: SQ[Sequence[Dataset], Dataset]
        """Mydriatic Agent Sequence (0022,0058), SQ, VM 1."""
        OphthalmicAxialMeasurementsRightEyeSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Axial Measurements Right Eye Sequence (0022,1007), SQ, VM 1."""
        OphthalmicAxialMeasurementsLeftEyeSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Axial Measurements Left Eye Sequence (0022,1008), SQ, VM 1."""
        OphthalmicAxialMeasurementsDeviceType: CS_
        """Ophthalmic Axial Measurements Device Type (0022,1009), CS, VM 1."""
        OphthalmicAxialLengthMeasurementsType: CS_
        """Ophthalmic Axial Length Measurements Type (0022,1010), CS, VM 1."""
        OphthalmicAxialLengthSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Axial Length Sequence (0022,1012), SQ, VM 1."""
        OphthalmicAxialLength: FL_
        """Ophthalmic Axial Length (0022,1019), FL, VM 1."""
        LensStatusCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Lens Status Code Sequence (0022,1024), SQ, VM 1."""
        VitreousStatusCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Vitreous Status Code Sequence (0022,1025), SQ, VM 1."""
        IOLFormulaCodeSequence: SQ[Sequence[Dataset], Dataset]
        """IOL Formula Code Sequence (0022,1028), SQ, VM 1."""
        IOLFormulaDetail: LO_
        """IOL Formula Detail (0022,1029), LO, VM 1."""
        KeratometerIndex: FL_
        """Keratometer Index (0022,1033), FL, VM 1."""
        SourceOfOphthalmicAxialLengthCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Source of Ophthalmic Axial Length Code Sequence (0022,1035), SQ, VM 1."""
        SourceOfCornealSizeDataCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Source of Corneal Size Data Code Sequence (0022,1036), SQ, VM 1."""
        TargetRefraction: FL_
        """Target Refraction (0022,1037), FL, VM 1."""
        RefractiveProcedureOccurred: CS_
        """Refractive Procedure Occurred (0022,1039), CS, VM 1."""
        RefractiveSurgeryTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Refractive Surgery Type Code Sequence (0022,1040), SQ, VM 1."""
        OphthalmicUltrasoundMethodCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Ultrasound Method Code Sequence (0022,1044), SQ, VM 1."""
        SurgicallyInducedAstigmatismSequence: SQ[Sequence[Dataset], Dataset]
        """Surgically Induced Astigmatism Sequence (0022,1045), SQ, VM 1."""
        TypeOfOpticalCorrection: CS_
        """Type of Optical Correction (0022,1046), CS, VM 1."""
        ToricIOLPowerSequence: SQ[Sequence[Dataset], Dataset]
        """Toric IOL Power Sequence (0022,1047), SQ, VM 1."""
        PredictedToricErrorSequence: SQ[Sequence[Dataset], Dataset]
        """Predicted Toric Error Sequence (0022,1048), SQ, VM 1."""
        PreSelectedForImplantation: CS_
        """Pre-Selected for Implantation (0022,1049), CS, VM 1."""
        ToricIOLPowerForExactEmmetropiaSequence: SQ[Sequence[Dataset], Dataset]
        """Toric IOL Power for Exact Emmetropia Sequence (0022,104A), SQ, VM 1."""
        ToricIOLPowerForExactTargetRefractionSequence: SQ[Sequence[Dataset], Dataset]
        """Toric IOL Power for Exact Target Refraction Sequence (0022,104B), SQ, VM 1."""
        OphthalmicAxialLengthMeasurementsSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Axial Length Measurements Sequence (0022,1050), SQ, VM 1."""
        IOLPower: FL_
        """IOL Power (0022,1053), FL, VM 1."""
        PredictedRefractiveError: FL_
        """Predicted Refractive Error (0022,1054), FL, VM 1."""
        OphthalmicAxialLengthVelocity: FL_
        """Ophthalmic Axial Length Velocity (0022,1059), FL, VM 1."""
        LensStatusDescription: LO_
        """Lens Status Description (0022,1065), LO, VM 1."""
        VitreousStatusDescription: LO_
        """Vitreous Status Description (0022,1066), LO, VM 1."""
        IOLPowerSequence: SQ[Sequence[Dataset], Dataset]
        """IOL Power Sequence (0022,1090), SQ, VM 1."""
        LensConstantSequence: SQ[Sequence[Dataset], Dataset]
        """Lens Constant Sequence (0022,1092), SQ, VM 1."""
        IOLManufacturer: LO_
        """IOL Manufacturer (0022,1093), LO, VM 1."""
        LensConstantDescription: LO_
        """Lens Constant Description (0022,1094), LO, VM 1. Retired in 2011."""
        ImplantName: LO_
        """Implant Name (0022,1095), LO, VM 1."""
        KeratometryMeasurementTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Keratometry Measurement Type Code Sequence (0022,1096), SQ, VM 1."""
        ImplantPartNumber: LO_
        """Implant Part Number (0022,1097), LO, VM 1."""
        ReferencedOphthalmicAxialMeasurementsSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Ophthalmic Axial Measurements Sequence (0022,1100), SQ, VM 1."""
        OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Axial Length Measurements Segment Name Code Sequence (0022,1101), SQ, VM 1."""
        RefractiveErrorBeforeRefractiveSurgeryCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Refractive Error Before Refractive Surgery Code Sequence (0022,1103), SQ, VM 1."""
        IOLPowerForExactEmmetropia: FL_
        """IOL Power For Exact Emmetropia (0022,1121), FL, VM 1."""
        IOLPowerForExactTargetRefraction: FL_
        """IOL Power For Exact Target Refraction (0022,1122), FL, VM 1."""
        AnteriorChamberDepthDefinitionCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Anterior Chamber Depth Definition Code Sequence (0022,1125), SQ, VM 1."""
        LensThicknessSequence: SQ[Sequence[Dataset], Dataset]
        """Lens Thickness Sequence (0022,1127), SQ, VM 1."""
        AnteriorChamberDepthSequence: SQ[Sequence[Dataset], Dataset]
        """Anterior Chamber Depth Sequence (0022,1128), SQ, VM 1."""
        CalculationCommentSequence: SQ[Sequence[Dataset], Dataset]
        """Calculation Comment Sequence (0022,112A), SQ, VM 1."""
        CalculationCommentType: CS_
        """Calculation Comment Type (0022,112B), CS, VM 1."""
        CalculationComment: LT_
        """Calculation Comment (0022,112C), LT, VM 1."""
        LensThickness: FL_
        """Lens Thickness (0022,1130), FL, VM 1."""
        AnteriorChamberDepth: FL_
        """Anterior Chamber Depth (0022,1131), FL, VM 1."""
        SourceOfLensThicknessDataCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Source of Lens Thickness Data Code Sequence (0022,1132), SQ, VM 1."""
        SourceOfAnteriorChamberDepthDataCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Source of Anterior Chamber Depth Data Code Sequence (0022,1133), SQ, VM 1."""
        SourceOfRefractiveMeasurementsSequence: SQ[Sequence[Dataset], Dataset]
        """Source of Refractive Measurements Sequence (0022,1134), SQ, VM 1."""
        SourceOfRefractiveMeasurementsCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Source of Refractive Measurements Code Sequence (0022,1135), SQ, VM 1."""
        OphthalmicAxialLengthMeasurementModified: CS_
        """Ophthalmic Axial Length Measurement Modified (0022,1140), CS, VM 1."""
        OphthalmicAxialLengthDataSourceCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Axial Length Data Source Code Sequence (0022,1150), SQ, VM 1."""
        OphthalmicAxialLengthAcquisitionMethodCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Axial Length Acquisition Method Code Sequence (0022,1153), SQ, VM 1. Retired in 2011."""
        SignalToNoiseRatio: FL_
        """Signal to Noise Ratio (0022,1155), FL, VM 1."""
        OphthalmicAxialLengthDataSourceDescription: LO_
        """Ophthalmic Axial Length Data Source Description (0022,1159), LO, VM 1."""
        OphthalmicAxialLengthMeasurementsTotalLengthSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Axial Length Measurements Total Length Sequence (0022,1210), SQ, VM 1."""
        OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Axial Length Measurements Segmental Length Sequence (0022,1211), SQ, VM 1."""
        OphthalmicAxialLengthMeasurementsLengthSummationSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Axial Length Measurements Length Summation Sequence (0022,1212), SQ, VM 1."""
        UltrasoundOphthalmicAxialLengthMeasurementsSequence: SQ[Sequence[Dataset], Dataset]
        """Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220), SQ, VM 1."""
        OpticalOphthalmicAxialLengthMeasurementsSequence: SQ[Sequence[Dataset], Dataset]
        """Optical Ophthalmic Axial Length Measurements Sequence (0022,1225), SQ, VM 1."""
        UltrasoundSelectedOphthalmicAxialLengthSequence: SQ[Sequence[Dataset], Dataset]
        """Ultrasound Selected Ophthalmic Axial Length Sequence (0022,1230), SQ, VM 1."""
        OphthalmicAxialLengthSelectionMethodCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Axial Length Selection Method Code Sequence (0022,1250), SQ, VM 1."""
        OpticalSelectedOphthalmicAxialLengthSequence: SQ[Sequence[Dataset], Dataset]
        """Optical Selected Ophthalmic Axial Length Sequence (0022,1255), SQ, VM 1."""
        SelectedSegmentalOphthalmicAxialLengthSequence: SQ[Sequence[Dataset], Dataset]
        """Selected Segmental Ophthalmic Axial Length Sequence (0022,1257), SQ, VM 1."""
        SelectedTotalOphthalmicAxialLengthSequence: SQ[Sequence[Dataset], Dataset]
        """Selected Total Ophthalmic Axial Length Sequence (0022,1260), SQ, VM 1."""
        OphthalmicAxialLengthQualityMetricSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Axial Length Quality Metric Sequence (0022,1262), SQ, VM 1."""
        OphthalmicAxialLengthQualityMetricTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Axial Length Quality Metric Type Code Sequence (0022,1265), SQ, VM 1. Retired."""
        OphthalmicAxialLengthQualityMetricTypeDescription: LO_
        """Ophthalmic Axial Length Quality Metric Type Description (0022,1273), LO, VM 1. Retired in 2011."""
        IntraocularLensCalculationsRightEyeSequence: SQ[Sequence[Dataset], Dataset]
        """Intraocular Lens Calculations Right Eye Sequence (0022,1300), SQ, VM 1."""
        IntraocularLensCalculationsLeftEyeSequence: SQ[Sequence[Dataset], Dataset]
        """Intraocular Lens Calculations Left Eye Sequence (0022,1310), SQ, VM 1."""
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330), SQ, VM 1."""
        OphthalmicMappingDeviceType: CS_
        """Ophthalmic Mapping Device Type (0022,1415), CS, VM 1."""
        AcquisitionMethodCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Acquisition Method Code Sequence (0022,1420), SQ, VM 1."""
        AcquisitionMethodAlgorithmSequence: SQ[Sequence[Dataset], Dataset]
        """Acquisition Method Algorithm Sequence (0022,1423), SQ, VM 1."""
        OphthalmicThicknessMapTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Thickness Map Type Code Sequence (0022,1436), SQ, VM 1."""
        OphthalmicThicknessMappingNormalsSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Thickness Mapping Normals Sequence (0022,1443), SQ, VM 1."""
        RetinalThicknessDefinitionCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Retinal Thickness Definition Code Sequence (0022,1445), SQ, VM 1."""
        PixelValueMappingToCodedConceptSequence: SQ[Sequence[Dataset], Dataset]
        """Pixel Value Mapping to Coded Concept Sequence (0022,1450), SQ, VM 1."""
        MappedPixelValue: USorSS_
        """Mapped Pixel Value (0022,1452), US or SS, VM 1."""
        PixelValueMappingExplanation: LO_
        """Pixel Value Mapping Explanation (0022,1454), LO, VM 1."""
        OphthalmicThicknessMapQualityThresholdSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Thickness Map Quality Threshold Sequence (0022,1458), SQ, VM 1."""
        OphthalmicThicknessMapThresholdQualityRating: FL_
        """Ophthalmic Thickness Map Threshold Quality Rating (0022,1460), FL, VM 1."""
        AnatomicStructureReferencePoint: FLn
        """Anatomic Structure Reference Point (0022,1463), FL, VM 2."""
        RegistrationToLocalizerSequence: SQ[Sequence[Dataset], Dataset]
        """Registration to Localizer Sequence (0022,1465), SQ, VM 1."""
        RegisteredLocalizerUnits: CS_
        """Registered Localizer Units (0022,1466), CS, VM 1."""
        RegisteredLocalizerTopLeftHandCorner: FLn
        """Registered Localizer Top Left Hand Corner (0022,1467), FL, VM 2."""
        RegisteredLocalizerBottomRightHandCorner: FLn
        """Registered Localizer Bottom Right Hand Corner (0022,1468), FL, VM 2."""
        OphthalmicThicknessMapQualityRatingSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Thickness Map Quality Rating Sequence (0022,1470), SQ, VM 1."""
        RelevantOPTAttributesSequence: SQ[Sequence[Dataset], Dataset]
        """Relevant OPT Attributes Sequence (0022,1472), SQ, VM 1."""
        TransformationMethodCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Transformation Method Code Sequence (0022,1512), SQ, VM 1."""
        TransformationAlgorithmSequence: SQ[Sequence[Dataset], Dataset]
        """Transformation Algorithm Sequence (0022,1513), SQ, VM 1."""
        OphthalmicAxialLengthMethod: CS_
        """Ophthalmic Axial Length Method (0022,1515), CS, VM 1."""
        OphthalmicFOV: FL_
        """Ophthalmic FOV (0022,1517), FL, VM 1."""
        TwoDimensionalToThreeDimensionalMapSequence: SQ[Sequence[Dataset], Dataset]
        """Two Dimensional to Three Dimensional Map Sequence (0022,1518), SQ, VM 1."""
        WideFieldOphthalmicPhotographyQualityRatingSequence: SQ[Sequence[Dataset], Dataset]
        """Wide Field Ophthalmic Photography Quality Rating Sequence (0022,1525), SQ, VM 1."""
        WideFieldOphthalmicPhotographyQualityThresholdSequence: SQ[Sequence[Dataset], Dataset]
        """Wide Field Ophthalmic Photography Quality Threshold Sequence (0022,1526), SQ, VM 1."""
        WideFieldOphthalmicPhotographyThresholdQualityRating: FL_
        """Wide Field Ophthalmic Photography Threshold Quality Rating (0022,1527), FL, VM 1."""
        XCoordinatesCenterPixelViewAngle: FL_
        """X Coordinates Center Pixel View Angle (0022,1528), FL, VM 1."""
        YCoordinatesCenterPixelViewAngle: FL_
        """Y Coordinates Center Pixel View Angle (0022,1529), FL, VM 1."""
        NumberOfMapPoints: UL_
        """Number of Map Points (0022,1530), UL, VM 1."""
        TwoDimensionalToThreeDimensionalMapData: OF_
        """Two Dimensional to Three Dimensional Map Data (0022,1531), OF, VM 1."""
        DerivationAlgorithmSequence: SQ[Sequence[Dataset], Dataset]
        """Derivation Algorithm Sequence (0022,1612), SQ, VM 1."""
        OphthalmicImageTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Image Type Code Sequence (0022,1615), SQ, VM 1."""
        OphthalmicImageTypeDescription: LO_
        """Ophthalmic Image Type Description (0022,1616), LO, VM 1."""
        ScanPatternTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Scan Pattern Type Code Sequence (0022,1618), SQ, VM 1."""
        ReferencedSurfaceMeshIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Surface Mesh Identification Sequence (0022,1620), SQ, VM 1."""
        OphthalmicVolumetricPropertiesFlag: CS_
        """Ophthalmic Volumetric Properties Flag (0022,1622), CS, VM 1."""
        OphthalmicAnatomicReferencePointFrameCoordinate: FL_
        """Ophthalmic Anatomic Reference Point Frame Coordinate (0022,1623), FL, VM 1."""
        OphthalmicAnatomicReferencePointXCoordinate: FL_
        """Ophthalmic Anatomic Reference Point X-Coordinate (0022,1624), FL, VM 1."""
        OphthalmicAnatomicReferencePointYCoordinate: FL_
        """Ophthalmic Anatomic Reference Point Y-Coordinate (0022,1626), FL, VM 1."""
        OphthalmicEnFaceVolumeDescriptorSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic En Face Volume Descriptor Sequence (0022,1627), SQ, VM 1."""
        OphthalmicEnFaceImageQualityRatingSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic En Face Image Quality Rating Sequence (0022,1628), SQ, VM 1."""
        OphthalmicEnFaceVolumeDescriptorScope: CS_
        """Ophthalmic En Face Volume Descriptor Scope (0022,1629), CS, VM 1."""
        QualityThreshold: DS_
        """Quality Threshold (0022,1630), DS, VM 1."""
        OphthalmicAnatomicReferencePointSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Anatomic Reference Point Sequence (0022,1632), SQ, VM 1."""
        OphthalmicAnatomicReferencePointLocalizationType: CS_
        """Ophthalmic Anatomic Reference Point Localization Type (0022,1633), CS, VM 1."""
        PrimaryAnatomicStructureItemIndex: IS_
        """Primary Anatomic Structure Item Index (0022,1634), IS, VM 1."""
        OCTBscanAnalysisAcquisitionParametersSequence: SQ[Sequence[Dataset], Dataset]
        """OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640), SQ, VM 1."""
        NumberOfBscansPerFrame: UL_
        """Number of B-scans Per Frame (0022,1642), UL, VM 1."""
        BscanSlabThickness: FL_
        """B-scan Slab Thickness (0022,1643), FL, VM 1."""
        DistanceBetweenBscanSlabs: FL_
        """Distance Between B-scan Slabs (0022,1644), FL, VM 1."""
        BscanCycleTime: FL_
        """B-scan Cycle Time (0022,1645), FL, VM 1."""
        BscanCycleTimeVector: FLn
        """B-scan Cycle Time Vector (0022,1646), FL, VM 1-n."""
        AscanRate: FL_
        """A-scan Rate (0022,1649), FL, VM 1."""
        BscanRate: FL_
        """B-scan Rate (0022,1650), FL, VM 1."""
        SurfaceMeshZPixelOffset: UL_
        """Surface Mesh Z-Pixel Offset (0022,1658), UL, VM 1."""
        VisualFieldHorizontalExtent: FL_
        """Visual Field Horizontal Extent (0024,0010), FL, VM 1."""
        VisualFieldVerticalExtent: FL_
        """Visual Field Vertical Extent (0024,0011), FL, VM 1."""
        VisualFieldShape: CS_
        """Visual Field Shape (0024,0012), CS, VM 1."""
        ScreeningTestModeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Screening Test Mode Code Sequence (0024,0016), SQ, VM 1."""
        MaximumStimulusLuminance: FL_
        """Maximum Stimulus Luminance (0024,0018), FL, VM 1."""
        BackgroundLuminance: FL_
        """Background Luminance (0024,0020), FL, VM 1."""
        StimulusColorCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Stimulus Color Code Sequence (0024,0021), SQ, VM 1."""
        BackgroundIlluminationColorCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Background Illumination Color Code Sequence (0024,0024), SQ, VM 1."""
        StimulusArea: FL_
        """Stimulus Area (0024,0025), FL, VM 1."""
        StimulusPresentationTime: FL_
        """Stimulus Presentation Time (0024,0028), FL, VM 1."""
        FixationSequence: SQ[Sequence[Dataset], Dataset]
        """Fixation Sequence (0024,0032), SQ, VM 1."""
        FixationMonitoringCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Fixation Monitoring Code Sequence (0024,0033), SQ, VM 1."""
        VisualFieldCatchTrialSequence: SQ[Sequence[Dataset], Dataset]
        """Visual Field Catch Trial Sequence (0024,0034), SQ, VM 1."""
        FixationCheckedQuantity: US_
        """Fixation Checked Quantity (0024,0035), US, VM 1."""
        PatientNotProperlyFixatedQuantity: US_
        """Patient Not Properly Fixated Quantity (0024,0036), US, VM 1."""
        PresentedVisualStimuliDataFlag: CS_
        """Presented Visual Stimuli Data Flag (0024,0037), CS, VM 1."""
        NumberOfVisualStimuli: US_
        """Number of Visual Stimuli (0024,0038), US, VM 1."""
        ExcessiveFixationLossesDataFlag: CS_
        """Excessive Fixation Losses Data Flag (0024,0039), CS, VM 1."""
        ExcessiveFixationLosses: CS_
        """Excessive Fixation Losses (0024,0040), CS, VM 1."""
        StimuliRetestingQuantity: US_
        """Stimuli Retesting Quantity (0024,0042), US, VM 1."""
        CommentsOnPatientPerformanceOfVisualField: LT_
        """Comments on Patient's Performance of Visual Field (0024,0044), LT, VM 1."""
        FalseNegativesEstimateFlag: CS_
        """False Negatives Estimate Flag (0024,0045), CS, VM 1."""
        FalseNegativesEstimate: FL_
        """False Negatives Estimate (0024,0046), FL, VM 1."""
        NegativeCatchTrialsQuantity: US_
        """Negative Catch Trials Quantity (0024,0048), US, VM 1."""
        FalseNegativesQuantity: US_
        """False Negatives Quantity (0024,0050), US, VM 1."""
        ExcessiveFalseNegativesDataFlag: CS_
        """Excessive False Negatives Data Flag (0024,0051), CS, VM 1."""
        ExcessiveFalseNegatives: CS_
        """Excessive False Negatives (0024,0052), CS, VM 1."""
        FalsePositivesEstimateFlag: CS_
        """False Positives Estimate Flag (0024,0053), CS, VM 1."""
        FalsePositivesEstimate: FL_
        """False Positives Estimate (0024,0054), FL, VM 1."""
        CatchTrialsDataFlag: CS_
        """Catch Trials Data Flag (0024,0055), CS, VM 1."""
        PositiveCatchTrialsQuantity: US_
        """Positive Catch Trials Quantity (0024,0056), US, VM 1."""
        TestPointNormalsDataFlag: CS_
        """Test Point Normals Data Flag (0024,0057), CS, VM 1."""
        TestPointNormalsSequence: SQ[Sequence[Dataset], Dataset]
        """Test Point Normals Sequence (0024,0058), SQ, VM 1."""
        GlobalDeviationProbabilityNormalsFlag: CS_
        """Global Deviation Probability Normals Flag (0024,0059), CS, VM 1."""
        FalsePositivesQuantity: US_
        """False Positives Quantity (0024,0060), US, VM 1."""
        ExcessiveFalsePositivesDataFlag: CS_
        """Excessive False Positives Data Flag (0024,0061), CS, VM 1."""
        ExcessiveFalsePositives: CS_
        """Excessive False Positives (0024,0062), CS, VM 1."""
        VisualFieldTestNormalsFlag: CS_
        """Visual Field Test Normals Flag (0024,0063), CS, VM 1."""
        ResultsNormalsSequence: SQ[Sequence[Dataset], Dataset]
        """Results Normals Sequence (0024,0064), SQ, VM 1."""
        AgeCorrectedSensitivityDeviationAlgorithmSequence: SQ[Sequence[Dataset], Dataset]
        """Age Corrected Sensitivity Deviation Algorithm Sequence (0024,0065), SQ, VM 1."""
        GlobalDeviationFromNormal: FL_
        """Global Deviation From Normal (0024,0066), FL, VM 1."""
        GeneralizedDefectSensitivityDeviationAlgorithmSequence: SQ[Sequence[Dataset], Dataset]
        """Generalized Defect Sensitivity Deviation Algorithm Sequence (0024,0067), SQ, VM 1."""
        LocalizedDeviationFromNormal: FL_
        """Localized Deviation From Normal (0024,0068), FL, VM 1."""
        PatientReliabilityIndicator: LO_
        """Patient Reliability Indicator (0024,0069), LO, VM 1."""
        VisualFieldMeanSensitivity: FL_
        """Visual Field Mean Sensitivity (0024,0070), FL, VM 1."""
        GlobalDeviationProbability: FL_
        """Global Deviation Probability (0024,0071), FL, VM 1."""
        LocalDeviationProbabilityNormalsFlag: CS_
        """Local Deviation Probability Normals Flag (0024,0072), CS, VM 1."""
        LocalizedDeviationProbability: FL_
        """Localized Deviation Probability (0024,0073), FL, VM 1."""
        ShortTermFluctuationCalculated: CS_
        """Short Term Fluctuation Calculated (0024,0074), CS, VM 1."""
        ShortTermFluctuation: FL_
        """Short Term Fluctuation (0024,0075), FL, VM 1."""
        ShortTermFluctuationProbabilityCalculated: CS_
        """Short Term Fluctuation Probability Calculated (0024,0076), CS, VM 1."""
        ShortTermFluctuationProbability: FL_
        """Short Term Fluctuation Probability (0024,0077), FL, VM 1."""
        CorrectedLocalizedDeviationFromNormalCalculated: CS_
        """Corrected Localized Deviation From Normal Calculated (0024,0078), CS, VM 1."""
        CorrectedLocalizedDeviationFromNormal: FL_
        """Corrected Localized Deviation From Normal (0024,0079), FL, VM 1."""
        CorrectedLocalizedDeviationFromNormalProbabilityCalculated: CS_
        """Corrected Localized Deviation From Normal Probability Calculated (0024,0080), CS, VM 1."""
        CorrectedLocalizedDeviationFromNormalProbability: FL_
        """Corrected Localized Deviation From Normal Probability (0024,0081), FL, VM 1."""
        GlobalDeviationProbabilitySequence: SQ[Sequence[Dataset], Dataset]
        """Global Deviation Probability Sequence (0024,0083), SQ, VM 1."""
        LocalizedDeviationProbabilitySequence: SQ[Sequence[Dataset], Dataset]
        """Localized Deviation Probability Sequence (0024,0085), SQ, VM 1."""
        FovealSensitivityMeasured: CS_
        """Foveal Sensitivity Measured (0024,0086), CS, VM 1."""
        FovealSensitivity: FL_
        """Foveal Sensitivity (0024,0087), FL, VM 1."""
        VisualFieldTestDuration: FL_
        """Visual Field Test Duration (0024,0088), FL, VM 1."""
        VisualFieldTestPointSequence: SQ[Sequence[Dataset], Dataset]
        """Visual Field Test Point Sequence (0024,0089), SQ, VM 1."""
        VisualFieldTestPointXCoordinate: FL_
        """Visual Field Test Point X-Coordinate (0024,0090), FL, VM 1."""
        VisualFieldTestPointYCoordinate: FL_
        """Visual Field Test Point Y-Coordinate (0024,0091), FL, VM 1."""
        AgeCorrectedSensitivityDeviationValue: FL_
        """Age Corrected Sensitivity Deviation Value (0024,0092), FL, VM 1."""
        StimulusResults: CS_
        """Stimulus Results (0024,0093), CS, VM 1."""
        SensitivityValue: FL_
        """Sensitivity Value (0024,0094), FL, VM 1."""
        RetestStimulusSeen: CS_
        """Retest Stimulus Seen (0024,0095), CS, VM 1."""
        RetestSensitivityValue: FL_
        """Retest Sensitivity Value (0024,0096), FL, VM 1."""
        VisualFieldTestPointNormalsSequence: SQ[Sequence[Dataset], Dataset]
        """Visual Field Test Point Normals Sequence (0024,0097), SQ, VM 1."""
        QuantifiedDefect: FL_
        """Quantified Defect (0024,0098), FL, VM 1."""
        AgeCorrectedSensitivityDeviationProbabilityValue: FL_
        """Age Corrected Sensitivity Deviation Probability Value (0024,0100), FL, VM 1."""
        GeneralizedDefectCorrectedSensitivityDeviationFlag: CS_
        """Generalized Defect Corrected Sensitivity Deviation Flag (0024,0102), CS, VM 1."""
        GeneralizedDefectCorrectedSensitivityDeviationValue: FL_
        """Generalized Defect Corrected Sensitivity Deviation Value (0024,0103), FL, VM 1."""
        GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue: FL_
        """Generalized Defect Corrected Sensitivity Deviation Probability Value (0024,0104), FL, VM 1."""
        MinimumSensitivityValue: FL_
        """Minimum Sensitivity Value (0024,0105), FL, VM 1."""
        BlindSpotLocalized: CS_
        """Blind Spot Localized (0024,0106), CS, VM 1."""
        BlindSpotXCoordinate: FL_
        """Blind Spot X-Coordinate (0024,0107), FL, VM 1."""
        BlindSpotYCoordinate: FL_
        """Blind Spot Y-Coordinate (0024,0108), FL, VM 1."""
        VisualAcuityMeasurementSequence: SQ[Sequence[Dataset], Dataset]
        """Visual Acuity Measurement Sequence (0024,0110), SQ, VM 1."""
        RefractiveParametersUsedOnPatientSequence: SQ[Sequence[Dataset], Dataset]
        """Refractive Parameters Used on Patient Sequence (0024,0112), SQ, VM 1."""
        MeasurementLaterality: CS_
        """Measurement Laterality (0024,0113), CS, VM 1."""
        OphthalmicPatientClinicalInformationLeftEyeSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Patient Clinical Information Left Eye Sequence (0024,0114), SQ, VM 1."""
        OphthalmicPatientClinicalInformationRightEyeSequence: SQ[Sequence[Dataset], Dataset]
        """Ophthalmic Patient Clinical Information Right Eye Sequence (0024,0115), SQ, VM 1."""
        FovealPointNormativeDataFlag: CS_
        """Foveal Point Normative Data Flag (0024,0117), CS, VM 1."""
        FovealPointProbabilityValue: FL_
        """Foveal Point Probability Value (0024,0118), FL, VM 1."""
        ScreeningBaselineMeasured: CS_
        """Screening Baseline Measured (0024,0120), CS, VM 1."""
        ScreeningBaselineMeasuredSequence: SQ[Sequence[Dataset], Dataset]
        """Screening Baseline Measured Sequence (0024,0122), SQ, VM 1."""
        ScreeningBaselineType: CS_
        """Screening Baseline Type (0024,0124), CS, VM 1."""
        ScreeningBaselineValue: FL_
        """Screening Baseline Value (0024,0126), FL, VM 1."""
        AlgorithmSource: LO_
        """Algorithm Source (0024,0202), LO, VM 1."""
        DataSetName: LO_
        """Data Set Name (0024,0306), LO, VM 1."""
        DataSetVersion: LO_
        """Data Set Version (0024,0307), LO, VM 1."""
        DataSetSource: LO_
        """Data Set Source (0024,0308), LO, VM 1."""
        DataSetDescription: LO_
        """Data Set Description (0024,0309), LO, VM 1."""
        VisualFieldTestReliabilityGlobalIndexSequence: SQ[Sequence[Dataset], Dataset]
        """Visual Field Test Reliability Global Index Sequence (0024,0317), SQ, VM 1."""
        VisualFieldGlobalResultsIndexSequence: SQ[Sequence[Dataset], Dataset]
        """Visual Field Global Results Index Sequence (0024,0320), SQ, VM 1."""
        DataObservationSequence: SQ[Sequence[Dataset], Dataset]
        """Data Observation Sequence (0024,0325), SQ, VM 1."""
        IndexNormalsFlag: CS_
        """Index Normals Flag (0024,0338), CS, VM 1."""
        IndexProbability: FL_
        """Index Probability (0024,0341), FL, VM 1."""
        IndexProbabilitySequence: SQ[Sequence[Dataset], Dataset]
        """Index Probability Sequence (0024,0344), SQ, VM 1."""
        SamplesPerPixel: US_
        """Samples per Pixel (0028,0002), US, VM 1."""
        SamplesPerPixelUsed: US_
        """Samples per Pixel Used (0028,0003), US, VM 1."""
        PhotometricInterpretation: CS_
        """Photometric Interpretation (0028,0004), CS, VM 1."""
        ImageDimensions: US_
        """Image Dimensions (0028,0005), US, VM 1. Retired."""
        PlanarConfiguration: US_
        """Planar Configuration (0028,0006), US, VM 1."""
        NumberOfFrames: IS_
        """Number of Frames (0028,0008), IS, VM 1."""
        FrameIncrementPointer: ATn
        """Frame Increment Pointer (0028,0009), AT, VM 1-n."""
        FrameDimensionPointer: ATn
        """Frame Dimension Pointer (0028,000A), AT, VM 1-n."""
        Rows: US_
        """Rows (0028,0010), US, VM 1."""
        Columns: US_
        """Columns (0028,0011), US, VM 1."""
        Planes: US_
        """Planes (0028,0012), US, VM 1. Retired in 2007."""
        UltrasoundColorDataPresent: US_
        """Ultrasound Color Data Present (0028,0014), US, VM 1."""
        PixelSpacing: DSn
        """Pixel Spacing (0028,0030), DS, VM 2."""
        ZoomFactor: DSn
        """Zoom Factor (0028,0031), DS, VM 2."""
        ZoomCenter: DSn
        """Zoom Center (0028,0032), DS, VM 2."""
        PixelAspectRatio: ISn
        """Pixel Aspect Ratio (0028,0034), IS, VM 2."""
        ImageFormat: CS_
        """Image Format (0028,0040), CS, VM 1. Retired."""
        ManipulatedImage: LOn
        """Manipulated Image (0028,0050), LO, VM 1-n. Retired."""
        CorrectedImage: CSn
        """Corrected Image (0028,0051), CS, VM 1-n."""
        CompressionRecognitionCode: LO_
        """Compression Recognition Code (0028,005F), LO, VM 1. Retired in 2007."""
        CompressionCode: CS_
        """Compression Code (0028,0060), CS, VM 1. Retired."""
        CompressionOriginator: SH_
        """Compression Originator (0028,0061), SH, VM 1. Retired in 2007."""
        CompressionLabel: LO_
        """Compression Label (0028,0062), LO, VM 1. Retired in 2007."""
        CompressionDescription: SH_
        """Compression Description (0028,0063), SH, VM 1. Retired in 2007."""
        CompressionSequence: CSn
        """Compression Sequence (0028,0065), CS, VM 1-n. Retired in 2007."""
        CompressionStepPointers: ATn
        """Compression Step Pointers (0028,0066), AT, VM 1-n. Retired in 2007."""
        RepeatInterval: US_
        """Repeat Interval (0028,0068), US, VM 1. Retired in 2007."""
        BitsGrouped: US_
        """Bits Grouped (0028,0069), US, VM 1. Retired in 2007."""
        PerimeterTable: USn
        """Perimeter Table (0028,0070), US, VM 1-n. Retired in 2007."""
        PerimeterValue: USorSS_
        """Perimeter Value (0028,0071), US or SS, VM 1. Retired in 2007."""
        PredictorRows: US_
        """Predictor Rows (0028,0080), US, VM 1. Retired in 2007."""
        PredictorColumns: US_
        """Predictor Columns (0028,0081), US, VM 1. Retired in 2007."""
        PredictorConstants: USn
        """Predictor Constants (0028,0082), US, VM 1-n. Retired in 2007."""
        BlockedPixels: CS_
        """Blocked Pixels (0028,0090), CS, VM 1. Retired in 2007."""
        BlockRows: US_
        """Block Rows (0028,0091), US, VM 1. Retired in 2007."""
        BlockColumns: US_
        """Block Columns (0028,0092), US, VM 1. Retired in 2007."""
        RowOverlap: US_
        """Row Overlap (0028,0093), US, VM 1. Retired in 2007."""
        ColumnOverlap: US_
        """Column Overlap (0028,0094), US, VM 1. Retired in 2007."""
        BitsAllocated: US_
        """Bits Allocated (0028,0100), US, VM 1."""
        BitsStored: US_
        """Bits Stored (0028,0101), US, VM 1."""
        HighBit: US_
        """High Bit (0028,0102), US, VM 1."""
        PixelRepresentation: US_
        """Pixel Representation (0028,0103), US, VM 1."""
        SmallestValidPixelValue: USorSS_
        """Smallest Valid Pixel Value (0028,0104), US or SS, VM 1. Retired."""
        LargestValidPixelValue: USorSS_
        """Largest Valid Pixel Value (0028,0105), US or SS, VM 1. Retired."""
        SmallestImagePixelValue: USorSS_
        """Smallest Image Pixel Value (0028,0106), US or SS, VM 1."""
        LargestImagePixelValue: USorSS_
        """Largest Image Pixel Value (0028,0107), US or SS, VM 1."""
        SmallestPixelValueInSeries: USorSS_
        """Smallest Pixel Value in Series (0028,0108), US or SS, VM 1."""
        LargestPixelValueInSeries: USorSS_
        """Largest Pixel Value in Series (0028,0109), US or SS, VM 1."""
        SmallestImagePixelValueInPlane: USorSS_
        """Smallest Image Pixel Value in Plane (0028,0110), US or SS, VM 1. Retired in 2007."""
        LargestImagePixelValueInPlane: USorSS_
        """Largest Image Pixel Value in Plane (0028,0111), US or SS, VM 1. Retired in 2007."""
        PixelPaddingValue: USorSS_
        """Pixel Padding Value (0028,0120), US or SS, VM 1."""
        PixelPaddingRangeLimit: USorSS_
        """Pixel Padding Range Limit (0028,0121), US or SS, VM 1."""
        FloatPixelPaddingValue: FL_
        """Float Pixel Padding Value (0028,0122), FL, VM 1."""
        DoubleFloatPixelPaddingValue: FD_
        """Double Float Pixel Padding Value (0028,0123), FD, VM 1."""
        FloatPixelPaddingRangeLimit: FL_
        """Float Pixel Padding Range Limit (0028,0124), FL, VM 1."""
        DoubleFloatPixelPaddingRangeLimit: FD_
        """Double Float Pixel Padding Range Limit (0028,0125), FD, VM 1."""
        ImageLocation: US_
        """Image Location (0028,0200), US, VM 1. Retired."""
        QualityControlImage: CS_
        """Quality Control Image (0028,0300), CS, VM 1."""
        BurnedInAnnotation: CS_
        """Burned In Annotation (0028,0301), CS, VM 1."""
        RecognizableVisualFeatures: CS_
        """Recognizable Visual Features (0028,0302), CS, VM 1."""
        LongitudinalTemporalInformationModified: CS_
        """Longitudinal Temporal Information Modified (0028,0303), CS, VM 1."""
        ReferencedColorPaletteInstanceUID: UI_
        """Referenced Color Palette Instance UID (0028,0304), UI, VM 1."""
        TransformLabel: LO_
        """Transform Label (0028,0400), LO, VM 1. Retired in 2007."""
        TransformVersionNumber: LO_
        """Transform Version Number (0028,0401), LO, VM 1. Retired in 2007."""
        NumberOfTransformSteps: US_
        """Number of Transform Steps (0028,0402), US, VM 1. Retired in 2007."""
        SequenceOfCompressedData: LOn
        """Sequence of Compressed Data (0028,0403), LO, VM 1-n. Retired in 2007."""
        DetailsOfCoefficients: ATn
        """Details of Coefficients (0028,0404), AT, VM 1-n. Retired in 2007."""
        RowsForNthOrderCoefficients: US_
        """Rows For Nth Order Coefficients (0028,0410), US, VM 1. Retired in 2007."""
        ColumnsForNthOrderCoefficients: US_
        """Columns For Nth Order Coefficients (0028,0411), US, VM 1. Retired in 2007."""
        CoefficientCoding: LOn
        """Coefficient Coding (0028,0412), LO, VM 1-n. Retired in 2007."""
        CoefficientCodingPointers: ATn
        """Coefficient Coding Pointers (0028,0413), AT, VM 1-n. Retired in 2007."""
        DCTLabel: LO_
        """DCT Label (0028,0700), LO, VM 1. Retired in 2007."""
        DataBlockDescription: CSn
        """Data Block Description (0028,0701), CS, VM 1-n. Retired in 2007."""
        DataBlock: ATn
        """Data Block (0028,0702), AT, VM 1-n. Retired in 2007."""
        NormalizationFactorFormat: US_
        """Normalization Factor Format (0028,0710), US, VM 1. Retired in 2007."""
        ZonalMapNumberFormat: US_
        """Zonal Map Number Format (0028,0720), US, VM 1. Retired in 2007."""
        ZonalMapLocation: ATn
        """Zonal Map Location (0028,0721), AT, VM 1-n. Retired in 2007."""
        ZonalMapFormat: US_
        """Zonal Map Format (0028,0722), US, VM 1. Retired in 2007."""
        AdaptiveMapFormat: US_
        """Adaptive Map Format (0028,0730), US, VM 1. Retired in 2007."""
        CodeNumberFormat: US_
        """Code Number Format (0028,0740), US, VM 1. Retired in 2007."""
        CodeLabel: CSn
        """Code Label (0028,0800), CS, VM 1-n. Retired in 2007."""
        NumberOfTables: US_
        """Number of Tables (0028,0802), US, VM 1. Retired in 2007."""
        CodeTableLocation: ATn
        """Code Table Location (0028,0803), AT, VM 1-n. Retired in 2007."""
        BitsForCodeWord: US_
        """Bits For Code Word (0028,0804), US, VM 1. Retired in 2007."""
        ImageDataLocation: ATn
        """Image Data Location (0028,0808), AT, VM 1-n. Retired in 2007."""
        PixelSpacingCalibrationType: CS_
        """Pixel Spacing Calibration Type (0028,0A02), CS, VM 1."""
        PixelSpacingCalibrationDescription: LO_
        """Pixel Spacing Calibration Description (0028,0A04), LO, VM 1."""
        PixelIntensityRelationship: CS_
        """Pixel Intensity Relationship (0028,1040), CS, VM 1."""
        PixelIntensityRelationshipSign: SS_
        """Pixel Intensity Relationship Sign (0028,1041), SS, VM 1."""
        WindowCenter: DSn
        """Window Center (0028,1050), DS, VM 1-n."""
        WindowWidth: DSn
        """Window Width (0028,1051), DS, VM 1-n."""
        RescaleIntercept: DS_
        """Rescale Intercept (0028,1052), DS, VM 1."""
        RescaleSlope: DS_
        """Rescale Slope (0028,1053), DS, VM 1."""
        RescaleType: LO_
        """Rescale Type (0028,1054), LO, VM 1."""
        WindowCenterWidthExplanation: LOn
        """Window Center & Width Explanation (0028,1055), LO, VM 1-n."""
        VOILUTFunction: CS_
        """VOI LUT Function (0028,1056), CS, VM 1."""
        GrayScale: CS_
        """Gray Scale (0028,1080), CS, VM 1. Retired."""
        RecommendedViewingMode: CS_
        """Recommended Viewing Mode (0028,1090), CS, VM 1."""
        GrayLookupTableDescriptor: USorSSn
        """Gray Lookup Table Descriptor (0028,1100), US or SS, VM 3. Retired."""
        RedPaletteColorLookupTableDescriptor: USorSSn
        """Red Palette Color Lookup Table Descriptor (0028,1101), US or SS, VM 3."""
        GreenPaletteColorLookupTableDescriptor: USorSSn
        """Green Palette Color Lookup Table Descriptor (0028,1102), US or SS, VM 3."""
        BluePaletteColorLookupTableDescriptor: USorSSn
        """Blue Palette Color Lookup Table Descriptor (0028,1103), US or SS, VM 3."""
        AlphaPaletteColorLookupTableDescriptor: USn
        """Alpha Palette Color Lookup Table Descriptor (0028,1104), US, VM 3."""
        LargeRedPaletteColorLookupTableDescriptor: USorSSn
        """Large Red Palette Color Lookup Table Descriptor (0028,1111), US or SS, VM 4. Retired in 2007."""
        LargeGreenPaletteColorLookupTableDescriptor: USorSSn
        """Large Green Palette Color Lookup Table Descriptor (0028,1112), US or SS, VM 4. Retired in 2007."""
        LargeBluePaletteColorLookupTableDescriptor: USorSSn
        """Large Blue Palette Color Lookup Table Descriptor (0028,1113), US or SS, VM 4. Retired in 2007."""
        PaletteColorLookupTableUID: UI_
        """Palette Color Lookup Table UID (0028,1199), UI, VM 1."""
        GrayLookupTableData: USorSSorOWn
        """Gray Lookup Table Data (0028,1200), US or SS or OW, VM 1-n or 1. Retired."""
        RedPaletteColorLookupTableData: OW_
        """Red Palette Color Lookup Table Data (0028,1201), OW, VM 1."""
        GreenPaletteColorLookupTableData: OW_
        """Green Palette Color Lookup Table Data (0028,1202), OW, VM 1."""
        BluePaletteColorLookupTableData: OW_
        """Blue Palette Color Lookup Table Data (0028,1203), OW, VM 1."""
        AlphaPaletteColorLookupTableData: OW_
        """Alpha Palette Color Lookup Table Data (0028,1204), OW, VM 1."""
        LargeRedPaletteColorLookupTableData: OW_
        """Large Red Palette Color Lookup Table Data (0028,1211), OW, VM 1. Retired in 2007."""
        LargeGreenPaletteColorLookupTableData: OW_
        """Large Green Palette Color Lookup Table Data (0028,1212), OW, VM 1. Retired in 2007."""
        LargeBluePaletteColorLookupTableData: OW_
        """Large Blue Palette Color Lookup Table Data (0028,1213), OW, VM 1. Retired in 2007."""
        LargePaletteColorLookupTableUID: UI_
        """Large Palette Color Lookup Table UID (0028,1214), UI, VM 1. Retired in 2007."""
        SegmentedRedPaletteColorLookupTableData: OW_
        """Segmented Red Palette Color Lookup Table Data (0028,1221), OW, VM 1."""
        SegmentedGreenPaletteColorLookupTableData: OW_
        """Segmented Green Palette Color Lookup Table Data (0028,1222), OW, VM 1."""
        SegmentedBluePaletteColorLookupTableData: OW_
        """Segmented Blue Palette Color Lookup Table Data (0028,1223), OW, VM 1."""
        SegmentedAlphaPaletteColorLookupTableData: OW_
        """Segmented Alpha Palette Color Lookup Table Data (0028,1224), OW, VM 1."""
        StoredValueColorRangeSequence: SQ[Sequence[Dataset], Dataset]
        """Stored Value Color Range Sequence (0028,1230), SQ, VM 1."""
        MinimumStoredValueMapped: FD_
        """Minimum Stored Value Mapped (0028,1231), FD, VM 1."""
        MaximumStoredValueMapped: FD_
        """Maximum Stored Value Mapped (0028,1232), FD, VM 1."""
        BreastImplantPresent: CS_
        """Breast Implant Present (0028,1300), CS, VM 1."""
        PartialView: CS_
        """Partial View (0028,1350), CS, VM 1."""
        PartialViewDescription: ST_
        """Partial View Description (0028,1351), ST, VM 1."""
        PartialViewCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Partial View Code Sequence (0028,1352), SQ, VM 1."""
        SpatialLocationsPreserved: CS_
        """Spatial Locations Preserved (0028,135A), CS, VM 1."""
        DataFrameAssignmentSequence: SQ[Sequence[Dataset], Dataset]
        """Data Frame Assignment Sequence (0028,1401), SQ, VM 1."""
        DataPathAssignment: CS_
        """Data Path Assignment (0028,1402), CS, VM 1."""
        BitsMappedToColorLookupTable: US_
        """Bits Mapped to Color Lookup Table (0028,1403), US, VM 1."""
        BlendingLUT1Sequence: SQ[Sequence[Dataset], Dataset]
        """Blending LUT 1 Sequence (0028,1404), SQ, VM 1."""
        BlendingLUT1TransferFunction: CS_
        """Blending LUT 1 Transfer Function (0028,1405), CS, VM 1."""
        BlendingWeightConstant: FD_
        """Blending Weight Constant (0028,1406), FD, VM 1."""
        BlendingLookupTableDescriptor: USn
        """Blending Lookup Table Descriptor (0028,1407), US, VM 3."""
        BlendingLookupTableData: OW_
        """Blending Lookup Table Data (0028,1408), OW, VM 1."""
        EnhancedPaletteColorLookupTableSequence: SQ[Sequence[Dataset], Dataset]
        """Enhanced Palette Color Lookup Table Sequence (0028,140B), SQ, VM 1."""
        BlendingLUT2Sequence: SQ[Sequence[Dataset], Dataset]
        """Blending LUT 2 Sequence (0028,140C), SQ, VM 1."""
        BlendingLUT2TransferFunction: CS_
        """Blending LUT 2 Transfer Function (0028,140D), CS, VM 1."""
        DataPathID: CS_
        """Data Path ID (0028,140E), CS, VM 1."""
        RGBLUTTransferFunction: CS_
        """RGB LUT Transfer Function (0028,140F), CS, VM 1."""
        AlphaLUTTransferFunction: CS_
        """Alpha LUT Transfer Function (0028,1410), CS, VM 1."""
        ICCProfile: OB_
        """ICC Profile (0028,2000), OB, VM 1."""
        ColorSpace: CS_
        """Color Space (0028,2002), CS, VM 1."""
        LossyImageCompression: CS_
        """Lossy Image Compression (0028,2110), CS, VM 1."""
        LossyImageCompressionRatio: DSn
        """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n."""
        LossyImageCompressionMethod: CSn
        """Lossy Image Compression Method (0028,2114), CS, VM 1-n."""
        ModalityLUTSequence: SQ[Sequence[Dataset], Dataset]
        """Modality LUT Sequence (0028,3000), SQ, VM 1."""
        VariableModalityLUTSequence: SQ[Sequence[Dataset], Dataset]
        """Variable Modality LUT Sequence (0028,3001), SQ, VM 1."""
        LUTDescriptor: USorSSn
        """LUT Descriptor (0028,3002), US or SS, VM 3."""
        LUTExplanation: LO_
        """LUT Explanation (0028,3003), LO, VM 1."""
        ModalityLUTType: LO_
        """Modality LUT Type (0028,3004), LO, VM 1."""
        LUTData: USorOWn
        """LUT Data (0028,3006), US or OW, VM 1-n or 1."""
        VOILUTSequence: SQ[Sequence[Dataset], Dataset]
        """VOI LUT Sequence (0028,3010), SQ, VM 1."""
        SoftcopyVOILUTSequence: SQ[Sequence[Dataset], Dataset]
        """Softcopy VOI LUT Sequence (0028,3110), SQ, VM 1."""
        ImagePresentationComments: LT_
        """Image Presentation Comments (0028,4000), LT, VM 1. Retired."""
        BiPlaneAcquisitionSequence: SQ[Sequence[Dataset], Dataset]
        """Bi-Plane Acquisition Sequence (0028,5000), SQ, VM 1. Retired in 2007."""
        RepresentativeFrameNumber: US_
        """Representative Frame Number (0028,6010), US, VM 1."""
        FrameNumbersOfInterest: USn
        """Frame Numbers of Interest (FOI) (0028,6020), US, VM 1-n."""
        FrameOfInterestDescription: LOn
        """Frame of Interest Description (0028,6022), LO, VM 1-n."""
        FrameOfInterestType: CSn
        """Frame of Interest Type (0028,6023), CS, VM 1-n."""
        MaskPointers: USn
        """Mask Pointer(s) (0028,6030), US, VM 1-n. Retired in 2001."""
        RWavePointer: USn
        """R Wave Pointer (0028,6040), US, VM 1-n."""
        MaskSubtractionSequence: SQ[Sequence[Dataset], Dataset]
        """Mask Subtraction Sequence (0028,6100), SQ, VM 1."""
        MaskOperation: CS_
        """Mask Operation (0028,6101), CS, VM 1."""
        ApplicableFrameRange: USn
        """Applicable Frame Range (0028,6102), US, VM 2-2n."""
        MaskFrameNumbers: USn
        """Mask Frame Numbers (0028,6110), US, VM 1-n."""
        ContrastFrameAveraging: US_
        """Contrast Frame Averaging (0028,6112), US, VM 1."""
        MaskSubPixelShift: FLn
        """Mask Sub-pixel Shift (0028,6114), FL, VM 2."""
        TIDOffset: SS_
        """TID Offset (0028,6120), SS, VM 1."""
        MaskOperationExplanation: ST_
        """Mask Operation Explanation (0028,6190), ST, VM 1."""
        EquipmentAdministratorSequence: SQ[Sequence[Dataset], Dataset]
        """Equipment Administrator Sequence (0028,7000), SQ, VM 1."""
        NumberOfDisplaySubsystems: US_
        """Number of Display Subsystems (0028,7001), US, VM 1."""
        CurrentConfigurationID: US_
        """Current Configuration ID (0028,7002), US, VM 1."""
        DisplaySubsystemID: US_
        """Display Subsystem ID (0028,7003), US, VM 1."""
        DisplaySubsystemName: SH_
        """Display Subsystem Name (0028,7004), SH, VM 1."""
        DisplaySubsystemDescription: LO_
        """Display Subsystem Description (0028,7005), LO, VM 1."""
        SystemStatus: CS_
        """System Status (0028,7006), CS, VM 1."""
        SystemStatusComment: LO_
        """System Status Comment (0028,7007), LO, VM 1."""
        TargetLuminanceCharacteristicsSequence: SQ[Sequence[Dataset], Dataset]
        """Target Luminance Characteristics Sequence (0028,7008), SQ, VM 1."""
        LuminanceCharacteristicsID: US_
        """Luminance Characteristics ID (0028,7009), US, VM 1."""
        DisplaySubsystemConfigurationSequence: SQ[Sequence[Dataset], Dataset]
        """Display Subsystem Configuration Sequence (0028,700A), SQ, VM 1."""
        ConfigurationID: US_
        """Configuration ID (0028,700B), US, VM 1."""
        ConfigurationName: SH_
        """Configuration Name (0028,700C), SH, VM 1."""
        ConfigurationDescription: LO_
        """Configuration Description (0028,700D), LO, VM 1."""
        ReferencedTargetLuminanceCharacteristicsID: US_
        """Referenced Target Luminance Characteristics ID (0028,700E), US, VM 1."""
        QAResultsSequence: SQ[Sequence[Dataset], Dataset]
        """QA Results Sequence (0028,700F), SQ, VM 1."""
        DisplaySubsystemQAResultsSequence: SQ[Sequence[Dataset], Dataset]
        """Display Subsystem QA Results Sequence (0028,7010), SQ, VM 1."""
        ConfigurationQAResultsSequence: SQ[Sequence[Dataset], Dataset]
        """Configuration QA Results Sequence (0028,7011), SQ, VM 1."""
        MeasurementEquipmentSequence: SQ[Sequence[Dataset], Dataset]
        """Measurement Equipment Sequence (0028,7012), SQ, VM 1."""
        MeasurementFunctions: CSn
        """Measurement Functions (0028,7013), CS, VM 1-n."""
        MeasurementEquipmentType: CS_
        """Measurement Equipment Type (0028,7014), CS, VM 1."""
        VisualEvaluationResultSequence: SQ[Sequence[Dataset], Dataset]
        """Visual Evaluation Result Sequence (0028,7015), SQ, VM 1."""
        DisplayCalibrationResultSequence: SQ[Sequence[Dataset], Dataset]
        """Display Calibration Result Sequence (0028,7016), SQ, VM 1."""
        DDLValue: US_
        """DDL Value (0028,7017), US, VM 1."""
        CIExyWhitePoint: FLn
        """CIExy White Point (0028,7018), FL, VM 2."""
        DisplayFunctionType: CS_
        """Display Function Type (0028,7019), CS, VM 1."""
        GammaValue: FL_
        """Gamma Value (0028,701A), FL, VM 1."""
        NumberOfLuminancePoints: US_
        """Number of Luminance Points (0028,701B), US, VM 1."""
        LuminanceResponseSequence: SQ[Sequence[Dataset], Dataset]
        """Luminance Response Sequence (0028,701C), SQ, VM 1."""
        TargetMinimumLuminance: FL_
        """Target Minimum Luminance (0028,701D), FL, VM 1."""
        TargetMaximumLuminance: FL_
        """Target Maximum Luminance (0028,701E), FL, VM 1."""
        LuminanceValue: FL_
        """Luminance Value (0028,701F), FL, VM 1."""
        LuminanceResponseDescription: LO_
        """Luminance Response Description (0028,7020), LO, VM 1."""
        WhitePointFlag: CS_
        """White Point Flag (0028,7021), CS, VM 1."""
        DisplayDeviceTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Display Device Type Code Sequence (0028,7022), SQ, VM 1."""
        DisplaySubsystemSequence: SQ[Sequence[Dataset], Dataset]
        """Display Subsystem Sequence (0028,7023), SQ, VM 1."""
        LuminanceResultSequence: SQ[Sequence[Dataset], Dataset]
        """Luminance Result Sequence (0028,7024), SQ, VM 1."""
        AmbientLightValueSource: CS_
        """Ambient Light Value Source (0028,7025), CS, VM 1."""
        MeasuredCharacteristics: CSn
        """Measured Characteristics (0028,7026), CS, VM 1-n."""
        LuminanceUniformityResultSequence: SQ[Sequence[Dataset], Dataset]
        """Luminance Uniformity Result Sequence (0028,7027), SQ, VM 1."""
        VisualEvaluationTestSequence: SQ[Sequence[Dataset], Dataset]
        """Visual Evaluation Test Sequence (0028,7028), SQ, VM 1."""
        TestResult: CS_
        """Test Result (0028,7029), CS, VM 1."""
        TestResultComment: LO_
        """Test Result Comment (0028,702A), LO, VM 1."""
        TestImageValidation: CS_
        """Test Image Validation (0028,702B), CS, VM 1."""
        TestPatternCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Test Pattern Code Sequence (0028,702C), SQ, VM 1."""
        MeasurementPatternCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Measurement Pattern Code Sequence (0028,702D), SQ, VM 1."""
        VisualEvaluationMethodCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Visual Evaluation Method Code Sequence (0028,702E), SQ, VM 1."""
        PixelDataProviderURL: UR_
        """Pixel Data Provider URL (0028,7FE0), UR, VM 1."""
        DataPointRows: UL_
        """Data Point Rows (0028,9001), UL, VM 1."""
        DataPointColumns: UL_
        """Data Point Columns (0028,9002), UL, VM 1."""
        SignalDomainColumns: CS_
        """Signal Domain Columns (0028,9003), CS, VM 1."""
        LargestMonochromePixelValue: US_
        """Largest Monochrome Pixel Value (0028,9099), US, VM 1. Retired in 2003."""
        DataRepresentation: CS_
        """Data Representation (0028,9108), CS, VM 1."""
        PixelMeasuresSequence: SQ[Sequence[Dataset], Dataset]
        """Pixel Measures Sequence (0028,9110), SQ, VM 1."""
        FrameVOILUTSequence: SQ[Sequence[Dataset], Dataset]
        """Frame VOI LUT Sequence (0028,9132), SQ, VM 1."""
        PixelValueTransformationSequence: SQ[Sequence[Dataset], Dataset]
        """Pixel Value Transformation Sequence (0028,9145), SQ, VM 1."""
        SignalDomainRows: CS_
        """Signal Domain Rows (0028,9235), CS, VM 1."""
        DisplayFilterPercentage: FL_
        """Display Filter Percentage (0028,9411), FL, VM 1."""
        FramePixelShiftSequence: SQ[Sequence[Dataset], Dataset]
        """Frame Pixel Shift Sequence (0028,9415), SQ, VM 1."""
        SubtractionItemID: US_
        """Subtraction Item ID (0028,9416), US, VM 1."""
        PixelIntensityRelationshipLUTSequence: SQ[Sequence[Dataset], Dataset]
        """Pixel Intensity Relationship LUT Sequence (0028,9422), SQ, VM 1."""
        FramePixelDataPropertiesSequence: SQ[Sequence[Dataset], Dataset]
        """Frame Pixel Data Properties Sequence (0028,9443), SQ, VM 1."""
        GeometricalProperties: CS_
        """Geometrical Properties (0028,9444), CS, VM 1."""
        GeometricMaximumDistortion: FL_
        """Geometric Maximum Distortion (0028,9445), FL, VM 1."""
        ImageProcessingApplied: CSn
        """Image Processing Applied (0028,9446), CS, VM 1-n."""
        MaskSelectionMode: CS_
        """Mask Selection Mode (0028,9454), CS, VM 1."""
        LUTFunction: CS_
        """LUT Function (0028,9474), CS, VM 1."""
        MaskVisibilityPercentage: FL_
        """Mask Visibility Percentage (0028,9478), FL, VM 1."""
        PixelShiftSequence: SQ[Sequence[Dataset], Dataset]
        """Pixel Shift Sequence (0028,9501), SQ, VM 1."""
        RegionPixelShiftSequence: SQ[Sequence[Dataset], Dataset]
        """Region Pixel Shift Sequence (0028,9502), SQ, VM 1."""
        VerticesOfTheRegion: SSn
        """Vertices of the Region (0028,9503), SS, VM 2-2n."""
        MultiFramePresentationSequence: SQ[Sequence[Dataset], Dataset]
        """Multi-frame Presentation Sequence (0028,9505), SQ, VM 1."""
        PixelShiftFrameRange: USn
        """Pixel Shift Frame Range (0028,9506), US, VM 2-2n."""
        LUTFrameRange: USn
        """LUT Frame Range (0028,9507), US, VM 2-2n."""
        ImageToEquipmentMappingMatrix: DSn
        """Image to Equipment Mapping Matrix (0028,9520), DS, VM 16."""
        EquipmentCoordinateSystemIdentification: CS_
        """Equipment Coordinate System Identification (0028,9537), CS, VM 1."""
        StudyStatusID: CS_
        """Study Status ID (0032,000A), CS, VM 1. Retired in 2004."""
        StudyPriorityID: CS_
        """Study Priority ID (0032,000C), CS, VM 1. Retired in 2004."""
        StudyIDIssuer: LO_
        """Study ID Issuer (0032,0012), LO, VM 1. Retired in 2004."""
        StudyVerifiedDate: DA_
        """Study Verified Date (0032,0032), DA, VM 1. Retired in 2004."""
        StudyVerifiedTime: TM_
        """Study Verified Time (0032,0033), TM, VM 1. Retired in 2004."""
        StudyReadDate: DA_
        """Study Read Date (0032,0034), DA, VM 1. Retired in 2004."""
        StudyReadTime: TM_
        """Study Read Time (0032,0035), TM, VM 1. Retired in 2004."""
        ScheduledStudyStartDate: DA_
        """Scheduled Study Start Date (0032,1000), DA, VM 1. Retired in 2004."""
        ScheduledStudyStartTime: TM_
        """Scheduled Study Start Time (0032,1001), TM, VM 1. Retired in 2004."""
        ScheduledStudyStopDate: DA_
        """Scheduled Study Stop Date (0032,1010), DA, VM 1. Retired in 2004."""
        ScheduledStudyStopTime: TM_
        """Scheduled Study Stop Time (0032,1011), TM, VM 1. Retired in 2004."""
        ScheduledStudyLocation: LO_
        """Scheduled Study Location (0032,1020), LO, VM 1. Retired in 2004."""
        ScheduledStudyLocationAETitle: AEn
        """Scheduled Study Location AE Title (0032,1021), AE, VM 1-n. Retired in 2004."""
        ReasonForStudy: LO_
        """Reason for Study (0032,1030), LO, VM 1. Retired in 2004."""
        RequestingPhysicianIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Requesting Physician Identification Sequence (0032,1031), SQ, VM 1."""
        RequestingPhysician: PN_
        """Requesting Physician (0032,1032), PN, VM 1."""
        RequestingService: LO_
        """Requesting Service (0032,1033), LO, VM 1."""
        RequestingServiceCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Requesting Service Code Sequence (0032,1034), SQ, VM 1."""
        StudyArrivalDate: DA_
        """Study Arrival Date (0032,1040), DA, VM 1. Retired in 2004."""
        StudyArrivalTime: TM_
        """Study Arrival Time (0032,1041), TM, VM 1. Retired in 2004."""
        StudyCompletionDate: DA_
        """Study Completion Date (0032,1050), DA, VM 1. Retired in 2004."""
        StudyCompletionTime: TM_
        """Study Completion Time (0032,1051), TM, VM 1. Retired in 2004."""
        StudyComponentStatusID: CS_
        """Study Component Status ID (0032,1055), CS, VM 1. Retired in 2004."""
        RequestedProcedureDescription: LO_
        """Requested Procedure Description (0032,1060), LO, VM 1."""
        RequestedProcedureCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Requested Procedure Code Sequence (0032,1064), SQ, VM 1."""
        RequestedLateralityCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Requested Laterality Code Sequence (0032,1065), SQ, VM 1."""
        ReasonForVisit: UT_
        """Reason for Visit (0032,1066), UT, VM 1."""
        ReasonForVisitCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Reason for Visit Code Sequence (0032,1067), SQ, VM 1."""
        RequestedContrastAgent: LO_
        """Requested Contrast Agent (0032,1070), LO, VM 1."""
        StudyComments: LT_
        """Study Comments (0032,4000), LT, VM 1. Retired in 2007."""
        FlowIdentifierSequence: SQ[Sequence[Dataset], Dataset]
        """Flow Identifier Sequence (0034,0001), SQ, VM 1."""
        FlowIdentifier: OB_
        """Flow Identifier (0034,0002), OB, VM 1."""
        FlowTransferSyntaxUID: UI_
        """Flow Transfer Syntax UID (0034,0003), UI, VM 1."""
        FlowRTPSamplingRate: UL_
        """Flow RTP Sampling Rate (0034,0004), UL, VM 1."""
        SourceIdentifier: OB_
        """Source Identifier (0034,0005), OB, VM 1."""
        FrameOriginTimestamp: OB_
        """Frame Origin Timestamp (0034,0007), OB, VM 1."""
        IncludesImagingSubject: CS_
        """Includes Imaging Subject (0034,0008), CS, VM 1."""
        FrameUsefulnessGroupSequence: SQ[Sequence[Dataset], Dataset]
        """Frame Usefulness Group Sequence (0034,0009), SQ, VM 1."""
        RealTimeBulkDataFlowSequence: SQ[Sequence[Dataset], Dataset]
        """Real-Time Bulk Data Flow Sequence (0034,000A), SQ, VM 1."""
        CameraPositionGroupSequence: SQ[Sequence[Dataset], Dataset]
        """Camera Position Group Sequence (0034,000B), SQ, VM 1."""
        IncludesInformation: CS_
        """Includes Information (0034,000C), CS, VM 1."""
        TimeOfFrameGroupSequence: SQ[Sequence[Dataset], Dataset]
        """Time of Frame Group Sequence (0034,000D), SQ, VM 1."""
        ReferencedPatientAliasSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Patient Alias Sequence (0038,0004), SQ, VM 1. Retired."""
        VisitStatusID: CS_
        """Visit Status ID (0038,0008), CS, VM 1."""
        AdmissionID: LO_
        """Admission ID (0038,0010), LO, VM 1."""
        IssuerOfAdmissionID: LO_
        """Issuer of Admission ID (0038,0011), LO, VM 1. Retired in 2008."""
        IssuerOfAdmissionIDSequence: SQ[Sequence[Dataset], Dataset]
        """Issuer of Admission ID Sequence (0038,0014), SQ, VM 1."""
        RouteOfAdmissions: LO_
        """Route of Admissions (0038,0016), LO, VM 1."""
        ScheduledAdmissionDate: DA_
        """Scheduled Admission Date (0038,001A), DA, VM 1. Retired in 2004."""
        ScheduledAdmissionTime: TM_
        """Scheduled Admission Time (0038,001B), TM, VM 1. Retired in 2004."""
        ScheduledDischargeDate: DA_
        """Scheduled Discharge Date (0038,001C), DA, VM 1. Retired in 2004."""
        ScheduledDischargeTime: TM_
        """Scheduled Discharge Time (0038,001D), TM, VM 1. Retired in 2004."""
        ScheduledPatientInstitutionResidence: LO_
        """Scheduled Patient Institution Residence (0038,001E), LO, VM 1. Retired in 2004."""
        AdmittingDate: DA_
        """Admitting Date (0038,0020), DA, VM 1."""
        AdmittingTime: TM_
        """Admitting Time (0038,0021), TM, VM 1."""
        DischargeDate: DA_
        """Discharge Date (0038,0030), DA, VM 1. Retired in 2004."""
        DischargeTime: TM_
        """Discharge Time (0038,0032), TM, VM 1. Retired in 2004."""
        DischargeDiagnosisDescription: LO_
        """Discharge Diagnosis Description (0038,0040), LO, VM 1. Retired in 2004."""
        DischargeDiagnosisCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Discharge Diagnosis Code Sequence (0038,0044), SQ, VM 1. Retired in 2004."""
        SpecialNeeds: LO_
        """Special Needs (0038,0050), LO, VM 1."""
        ServiceEpisodeID: LO_
        """Service Episode ID (0038,0060), LO, VM 1."""
        IssuerOfServiceEpisodeID: LO_
        """Issuer of Service Episode ID (0038,0061), LO, VM 1. Retired in 2008."""
        ServiceEpisodeDescription: LO_
        """Service Episode Description (0038,0062), LO, VM 1."""
        IssuerOfServiceEpisodeIDSequence: SQ[Sequence[Dataset], Dataset]
        """Issuer of Service Episode ID Sequence (0038,0064), SQ, VM 1."""
        PertinentDocumentsSequence: SQ[Sequence[Dataset], Dataset]
        """Pertinent Documents Sequence (0038,0100), SQ, VM 1."""
        PertinentResourcesSequence: SQ[Sequence[Dataset], Dataset]
        """Pertinent Resources Sequence (0038,0101), SQ, VM 1."""
        ResourceDescription: LO_
        """Resource Description (0038,0102), LO, VM 1."""
        CurrentPatientLocation: LO_
        """Current Patient Location (0038,0300), LO, VM 1."""
        PatientInstitutionResidence: LO_
        """Patient's Institution Residence (0038,0400), LO, VM 1."""
        PatientState: LO_
        """Patient State (0038,0500), LO, VM 1."""
        PatientClinicalTrialParticipationSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Clinical Trial Participation Sequence (0038,0502), SQ, VM 1."""
        VisitComments: LT_
        """Visit Comments (0038,4000), LT, VM 1."""
        WaveformOriginality: CS_
        """Waveform Originality (003A,0004), CS, VM 1."""
        NumberOfWaveformChannels: US_
        """Number of Waveform Channels (003A,0005), US, VM 1."""
        NumberOfWaveformSamples: UL_
        """Number of Waveform Samples (003A,0010), UL, VM 1."""
        SamplingFrequency: DS_
        """Sampling Frequency (003A,001A), DS, VM 1."""
        MultiplexGroupLabel: SH_
        """Multiplex Group Label (003A,0020), SH, VM 1."""
        ChannelDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """Channel Definition Sequence (003A,0200), SQ, VM 1."""
        WaveformChannelNumber: IS_
        """Waveform Channel Number (003A,0202), IS, VM 1."""
        ChannelLabel: SH_
        """Channel Label (003A,0203), SH, VM 1."""
        ChannelStatus: CSn
        """Channel Status (003A,0205), CS, VM 1-n."""
        ChannelSourceSequence: SQ[Sequence[Dataset], Dataset]
        """Channel Source Sequence (003A,0208), SQ, VM 1."""
        ChannelSourceModifiersSequence: SQ[Sequence[Dataset], Dataset]
        """Channel Source Modifiers Sequence (003A,0209), SQ, VM 1."""
        SourceWaveformSequence: SQ[Sequence[Dataset], Dataset]
        """Source Waveform Sequence (003A,020A), SQ, VM 1."""
        ChannelDerivationDescription: LO_
        """Channel Derivation Description (003A,020C), LO, VM 1."""
        ChannelSensitivity: DS_
        """Channel Sensitivity (003A,0210), DS, VM 1."""
        ChannelSensitivityUnitsSequence: SQ[Sequence[Dataset], Dataset]
        """Channel Sensitivity Units Sequence (003A,0211), SQ, VM 1."""
        ChannelSensitivityCorrectionFactor: DS_
        """Channel Sensitivity Correction Factor (003A,0212), DS, VM 1."""
        ChannelBaseline: DS_
        """Channel Baseline (003A,0213), DS, VM 1."""
        ChannelTimeSkew: DS_
        """Channel Time Skew (003A,0214), DS, VM 1."""
        ChannelSampleSkew: DS_
        """Channel Sample Skew (003A,0215), DS, VM 1."""
        ChannelOffset: DS_
        """Channel Offset (003A,0218), DS, VM 1."""
        WaveformBitsStored: US_
        """Waveform Bits Stored (003A,021A), US, VM 1."""
        FilterLowFrequency: DS_
        """Filter Low Frequency (003A,0220), DS, VM 1."""
        FilterHighFrequency: DS_
        """Filter High Frequency (003A,0221), DS, VM 1."""
        NotchFilterFrequency: DS_
        """Notch Filter Frequency (003A,0222), DS, VM 1."""
        NotchFilterBandwidth: DS_
        """Notch Filter Bandwidth (003A,0223), DS, VM 1."""
        WaveformDataDisplayScale: FL_
        """Waveform Data Display Scale (003A,0230), FL, VM 1."""
        WaveformDisplayBackgroundCIELabValue: USn
        """Waveform Display Background CIELab Value (003A,0231), US, VM 3."""
        WaveformPresentationGroupSequence: SQ[Sequence[Dataset], Dataset]
        """Waveform Presentation Group Sequence (003A,0240), SQ, VM 1."""
        PresentationGroupNumber: US_
        """Presentation Group Number (003A,0241), US, VM 1."""
        ChannelDisplaySequence: SQ[Sequence[Dataset], Dataset]
        """Channel Display Sequence (003A,0242), SQ, VM 1."""
        ChannelRecommendedDisplayCIELabValue: USn
        """Channel Recommended Display CIELab Value (003A,0244), US, VM 3."""
        ChannelPosition: FL_
        """Channel Position (003A,0245), FL, VM 1."""
        DisplayShadingFlag: CS_
        """Display Shading Flag (003A,0246), CS, VM 1."""
        FractionalChannelDisplayScale: FL_
        """Fractional Channel Display Scale (003A,0247), FL, VM 1."""
        AbsoluteChannelDisplayScale: FL_
        """Absolute Channel Display Scale (003A,0248), FL, VM 1."""
        MultiplexedAudioChannelsDescriptionCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Multiplexed Audio Channels Description Code Sequence (003A,0300), SQ, VM 1."""
        ChannelIdentificationCode: IS_
        """Channel Identification Code (003A,0301), IS, VM 1."""
        ChannelMode: CS_
        """Channel Mode (003A,0302), CS, VM 1."""
        MultiplexGroupUID: UI_
        """Multiplex Group UID (003A,0310), UI, VM 1."""
        PowerlineFrequency: DS_
        """Powerline Frequency (003A,0311), DS, VM 1."""
        ChannelImpedanceSequence: SQ[Sequence[Dataset], Dataset]
        """Channel Impedance Sequence (003A,0312), SQ, VM 1."""
        ImpedanceValue: DS_
        """Impedance Value (003A,0313), DS, VM 1."""
        ImpedanceMeasurementDateTime: DT_
        """Impedance Measurement DateTime (003A,0314), DT, VM 1."""
        ImpedanceMeasurementFrequency: DS_
        """Impedance Measurement Frequency (003A,0315), DS, VM 1."""
        ImpedanceMeasurementCurrentType: CS_
        """Impedance Measurement Current Type (003A,0316), CS, VM 1."""
        WaveformAmplifierType: CS_
        """Waveform Amplifier Type (003A,0317), CS, VM 1."""
        FilterLowFrequencyCharacteristicsSequence: SQ[Sequence[Dataset], Dataset]
        """Filter Low Frequency Characteristics Sequence (003A,0318), SQ, VM 1."""
        FilterHighFrequencyCharacteristicsSequence: SQ[Sequence[Dataset], Dataset]
        """Filter High Frequency Characteristics Sequence (003A,0319), SQ, VM 1."""
        SummarizedFilterLookupTableSequence: SQ[Sequence[Dataset], Dataset]
        """Summarized Filter Lookup Table Sequence (003A,0320), SQ, VM 1."""
        NotchFilterCharacteristicsSequence: SQ[Sequence[Dataset], Dataset]
        """Notch Filter Characteristics Sequence (003A,0321), SQ, VM 1."""
        WaveformFilterType: CS_
        """Waveform Filter Type (003A,0322), CS, VM 1."""
        AnalogFilterCharacteristicsSequence: SQ[Sequence[Dataset], Dataset]
        """Analog Filter Characteristics Sequence (003A,0323), SQ, VM 1."""
        AnalogFilterRollOff: DS_
        """Analog Filter Roll Off (003A,0324), DS, VM 1."""
        AnalogFilterTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Analog Filter Type Code Sequence (003A,0325), SQ, VM 1."""
        DigitalFilterCharacteristicsSequence: SQ[Sequence[Dataset], Dataset]
        """Digital Filter Characteristics Sequence (003A,0326), SQ, VM 1."""
        DigitalFilterOrder: IS_
        """Digital Filter Order (003A,0327), IS, VM 1."""
        DigitalFilterTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Digital Filter Type Code Sequence (003A,0328), SQ, VM 1."""
        WaveformFilterDescription: ST_
        """Waveform Filter Description (003A,0329), ST, VM 1."""
        FilterLookupTableSequence: SQ[Sequence[Dataset], Dataset]
        """Filter Lookup Table Sequence (003A,032A), SQ, VM 1."""
        FilterLookupTableDescription: ST_
        """Filter Lookup Table Description (003A,032B), ST, VM 1."""
        FrequencyEncodingCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Frequency Encoding Code Sequence (003A,032C), SQ, VM 1."""
        MagnitudeEncodingCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Magnitude Encoding Code Sequence (003A,032D), SQ, VM 1."""
        FilterLookupTableData: OD_
        """Filter Lookup Table Data (003A,032E), OD, VM 1."""
        ScheduledStationAETitle: AEn
        """Scheduled Station AE Title (0040,0001), AE, VM 1-n."""
        ScheduledProcedureStepStartDate: DA_
        """Scheduled Procedure Step Start Date (0040,0002), DA, VM 1."""
        ScheduledProcedureStepStartTime: TM_
        """Scheduled Procedure Step Start Time (0040,0003), TM, VM 1."""
        ScheduledProcedureStepEndDate: DA_
        """Scheduled Procedure Step End Date (0040,0004), DA, VM 1."""
        ScheduledProcedureStepEndTime: TM_
        """Scheduled Procedure Step End Time (0040,0005), TM, VM 1."""
        ScheduledPerformingPhysicianName: PN_
        """Scheduled Performing Physician's Name (0040,0006), PN, VM 1."""
        ScheduledProcedureStepDescription: LO_
        """Scheduled Procedure Step Description (0040,0007), LO, VM 1."""
        ScheduledProtocolCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Scheduled Protocol Code Sequence (0040,0008), SQ, VM 1."""
        ScheduledProcedureStepID: SH_
        """Scheduled Procedure Step ID (0040,0009), SH, VM 1."""
        StageCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Stage Code Sequence (0040,000A), SQ, VM 1."""
        ScheduledPerformingPhysicianIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Scheduled Performing Physician Identification Sequence (0040,000B), SQ, VM 1."""
        ScheduledStationName: SHn
        """Scheduled Station Name (0040,0010), SH, VM 1-n."""
        ScheduledProcedureStepLocation: SH_
        """Scheduled Procedure Step Location (0040,0011), SH, VM 1."""
        PreMedication: LO_
        """Pre-Medication (0040,0012), LO, VM 1."""
        ScheduledProcedureStepStatus: CS_
        """Scheduled Procedure Step Status (0040,0020), CS, VM 1."""
        OrderPlacerIdentifierSequence: SQ[Sequence[Dataset], Dataset]
        """Order Placer Identifier Sequence (0040,0026), SQ, VM 1."""
        OrderFillerIdentifierSequence: SQ[Sequence[Dataset], Dataset]
        """Order Filler Identifier Sequence (0040,0027), SQ, VM 1."""
        LocalNamespaceEntityID: UT_
        """Local Namespace Entity ID (0040,0031), UT, VM 1."""
        UniversalEntityID: UT_
        """Universal Entity ID (0040,0032), UT, VM 1."""
        UniversalEntityIDType: CS_
        """Universal Entity ID Type (0040,0033), CS, VM 1."""
        IdentifierTypeCode: CS_
        """Identifier Type Code (0040,0035), CS, VM 1."""
        AssigningFacilitySequence: SQ[Sequence[Dataset], Dataset]
        """Assigning Facility Sequence (0040,0036), SQ, VM 1."""
        AssigningJurisdictionCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Assigning Jurisdiction Code Sequence (0040,0039), SQ, VM 1."""
        AssigningAgencyOrDepartmentCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Assigning Agency or Department Code Sequence (0040,003A), SQ, VM 1."""
        ScheduledProcedureStepSequence: SQ[Sequence[Dataset], Dataset]
        """Scheduled Procedure Step Sequence (0040,0100), SQ, VM 1."""
        ReferencedNonImageCompositeSOPInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Non-Image Composite SOP Instance Sequence (0040,0220), SQ, VM 1."""
        PerformedStationAETitle: AE_
        """Performed Station AE Title (0040,0241), AE, VM 1."""
        PerformedStationName: SH_
        """Performed Station Name (0040,0242), SH, VM 1."""
        PerformedLocation: SH_
        """Performed Location (0040,0243), SH, VM 1."""
        PerformedProcedureStepStartDate: DA_
        """Performed Procedure Step Start Date (0040,0244), DA, VM 1."""
        PerformedProcedureStepStartTime: TM_
        """Performed Procedure Step Start Time (0040,0245), TM, VM 1."""
        PerformedProcedureStepEndDate: DA_
        """Performed Procedure Step End Date (0040,0250), DA, VM 1."""
        PerformedProcedureStepEndTime: TM_
        """Performed Procedure Step End Time (0040,0251), TM, VM 1."""
        PerformedProcedureStepStatus: CS_
        """Performed Procedure Step Status (0040,0252), CS, VM 1."""
        PerformedProcedureStepID: SH_
        """Performed Procedure Step ID (0040,0253), SH, VM 1."""
        PerformedProcedureStepDescription: LO_
        """Performed Procedure Step Description (0040,0254), LO, VM 1."""
        PerformedProcedureTypeDescription: LO_
        """Performed Procedure Type Description (0040,0255), LO, VM 1."""
        PerformedProtocolCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Performed Protocol Code Sequence (0040,0260), SQ, VM 1."""
        PerformedProtocolType: CS_
        """Performed Protocol Type (0040,0261), CS, VM 1."""
        ScheduledStepAttributesSequence: SQ[Sequence[Dataset], Dataset]
        """Scheduled Step Attributes Sequence (0040,0270), SQ, VM 1."""
        RequestAttributesSequence: SQ[Sequence[Dataset], Dataset]
        """Request Attributes Sequence (0040,0275), SQ, VM 1."""
        CommentsOnThePerformedProcedureStep: ST_
        """Comments on the Performed Procedure Step (0040,0280), ST, VM 1."""
        PerformedProcedureStepDiscontinuationReasonCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Performed Procedure Step Discontinuation Reason Code Sequence (0040,0281), SQ, VM 1."""
        QuantitySequence: SQ[Sequence[Dataset], Dataset]
        """Quantity Sequence (0040,0293), SQ, VM 1."""
        Quantity: DS_
        """Quantity (0040,0294), DS, VM 1."""
        MeasuringUnitsSequence: SQ[Sequence[Dataset], Dataset]
        """Measuring Units Sequence (0040,0295), SQ, VM 1."""
        BillingItemSequence: SQ[Sequence[Dataset], Dataset]
        """Billing Item Sequence (0040,0296), SQ, VM 1."""
        TotalTimeOfFluoroscopy: US_
        """Total Time of Fluoroscopy (0040,0300), US, VM 1. Retired in 2017c."""
        TotalNumberOfExposures: US_
        """Total Number of Exposures (0040,0301), US, VM 1. Retired in 2017c."""
        EntranceDose: US_
        """Entrance Dose (0040,0302), US, VM 1."""
        ExposedArea: USn
        """Exposed Area (0040,0303), US, VM 1-2."""
        DistanceSourceToEntrance: DS_
        """Distance Source to Entrance (0040,0306), DS, VM 1."""
        DistanceSourceToSupport: DS_
        """Distance Source to Support (0040,0307), DS, VM 1. Retired in 2001."""
        ExposureDoseSequence: SQ[Sequence[Dataset], Dataset]
        """Exposure Dose Sequence (0040,030E), SQ, VM 1. Retired in 2017c."""
        CommentsOnRadiationDose: ST_
        """Comments on Radiation Dose (0040,0310), ST, VM 1."""
        XRayOutput: DS_
        """X-Ray Output (0040,0312), DS, VM 1."""
        HalfValueLayer: DS_
        """Half Value Layer (0040,0314), DS, VM 1."""
        OrganDose: DS_
        """Organ Dose (0040,0316), DS, VM 1."""
        OrganExposed: CS_
        """Organ Exposed (0040,0318), CS, VM 1."""
        BillingProcedureStepSequence: SQ[Sequence[Dataset], Dataset]
        """Billing Procedure Step Sequence (0040,0320), SQ, VM 1."""
        FilmConsumptionSequence: SQ[Sequence[Dataset], Dataset]
        """Film Consumption Sequence (0040,0321), SQ, VM 1."""
        BillingSuppliesAndDevicesSequence: SQ[Sequence[Dataset], Dataset]
        """Billing Supplies and Devices Sequence (0040,0324), SQ, VM 1."""
        ReferencedProcedureStepSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Procedure Step Sequence (0040,0330), SQ, VM 1. Retired in 2001."""
        PerformedSeriesSequence: SQ[Sequence[Dataset], Dataset]
        """Performed Series Sequence (0040,0340), SQ, VM 1."""
        CommentsOnTheScheduledProcedureStep: LT_
        """Comments on the Scheduled Procedure Step (0040,0400), LT, VM 1."""
        ProtocolContextSequence: SQ[Sequence[Dataset], Dataset]
        """Protocol Context Sequence (0040,0440), SQ, VM 1."""
        ContentItemModifierSequence: SQ[Sequence[Dataset], Dataset]
        """Content Item Modifier Sequence (0040,0441), SQ, VM 1."""
        ScheduledSpecimenSequence: SQ[Sequence[Dataset], Dataset]
        """Scheduled Specimen Sequence (0040,0500), SQ, VM 1."""
        SpecimenAccessionNumber: LO_
        """Specimen Accession Number (0040,050A), LO, VM 1. Retired in 2008."""
        ContainerIdentifier: LO_
        """Container Identifier (0040,0512), LO, VM 1."""
        IssuerOfTheContainerIdentifierSequence: SQ[Sequence[Dataset], Dataset]
        """Issuer of the Container Identifier Sequence (0040,0513), SQ, VM 1."""
        AlternateContainerIdentifierSequence: SQ[Sequence[Dataset], Dataset]
        """Alternate Container Identifier Sequence (0040,0515), SQ, VM 1."""
        ContainerTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Container Type Code Sequence (0040,0518), SQ, VM 1."""
        ContainerDescription: LO_
        """Container Description (0040,051A), LO, VM 1."""
        ContainerComponentSequence: SQ[Sequence[Dataset], Dataset]
        """Container Component Sequence (0040,0520), SQ, VM 1."""
        SpecimenSequence: SQ[Sequence[Dataset], Dataset]
        """Specimen Sequence (0040,0550), SQ, VM 1. Retired in 2008."""
        SpecimenIdentifier: LO_
        """Specimen Identifier (0040,0551), LO, VM 1."""
        SpecimenDescriptionSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Specimen Description Sequence (Trial) (0040,0552), SQ, VM 1. Retired in 2007."""
        SpecimenDescriptionTrial: ST_
        """Specimen Description (Trial) (0040,0553), ST, VM 1. Retired in 2007."""
        SpecimenUID: UI_
        """Specimen UID (0040,0554), UI, VM 1."""
        AcquisitionContextSequence: SQ[Sequence[Dataset], Dataset]
        """Acquisition Context Sequence (0040,0555), SQ, VM 1."""
        AcquisitionContextDescription: ST_
        """Acquisition Context Description (0040,0556), ST, VM 1."""
        SpecimenDescriptionSequence: SQ[Sequence[Dataset], Dataset]
        """Specimen Description Sequence (0040,0560), SQ, VM 1."""
        IssuerOfTheSpecimenIdentifierSequence: SQ[Sequence[Dataset], Dataset]
        """Issuer of the Specimen Identifier Sequence (0040,0562), SQ, VM 1."""
        SpecimenTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Specimen Type Code Sequence (0040,059A), SQ, VM 1."""
        SpecimenShortDescription: LO_
        """Specimen Short Description (0040,0600), LO, VM 1."""
        SpecimenDetailedDescription: UT_
        """Specimen Detailed Description (0040,0602), UT, VM 1."""
        SpecimenPreparationSequence: SQ[Sequence[Dataset], Dataset]
        """Specimen Preparation Sequence (0040,0610), SQ, VM 1."""
        SpecimenPreparationStepContentItemSequence: SQ[Sequence[Dataset], Dataset]
        """Specimen Preparation Step Content Item Sequence (0040,0612), SQ, VM 1."""
        SpecimenLocalizationContentItemSequence: SQ[Sequence[Dataset], Dataset]
        """Specimen Localization Content Item Sequence (0040,0620), SQ, VM 1."""
        SlideIdentifier: LO_
        """Slide Identifier (0040,06FA), LO, VM 1. Retired in 2008."""
        WholeSlideMicroscopyImageFrameTypeSequence: SQ[Sequence[Dataset], Dataset]
        """Whole Slide Microscopy Image Frame Type Sequence (0040,0710), SQ, VM 1."""
        ImageCenterPointCoordinatesSequence: SQ[Sequence[Dataset], Dataset]
        """Image Center Point Coordinates Sequence (0040,071A), SQ, VM 1."""
        XOffsetInSlideCoordinateSystem: DS_
        """X Offset in Slide Coordinate System (0040,072A), DS, VM 1."""
        YOffsetInSlideCoordinateSystem: DS_
        """Y Offset in Slide Coordinate System (0040,073A), DS, VM 1."""
        ZOffsetInSlideCoordinateSystem: DS_
        """Z Offset in Slide Coordinate System (0040,074A), DS, VM 1."""
        PixelSpacingSequence: SQ[Sequence[Dataset], Dataset]
        """Pixel Spacing Sequence (0040,08D8), SQ, VM 1. Retired in 2009."""
        CoordinateSystemAxisCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Coordinate System Axis Code Sequence (0040,08DA), SQ, VM 1. Retired in 2009."""
        MeasurementUnitsCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Measurement Units Code Sequence (0040,08EA), SQ, VM 1."""
        VitalStainCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Vital Stain Code Sequence (Trial) (0040,09F8), SQ, VM 1. Retired in 2007."""
        RequestedProcedureID: SH_
        """Requested Procedure ID (0040,1001), SH, VM 1."""
        ReasonForTheRequestedProcedure: LO_
        """Reason for the Requested Procedure (0040,1002), LO, VM 1."""
        RequestedProcedurePriority: SH_
        """Requested Procedure Priority (0040,1003), SH, VM 1."""
        PatientTransportArrangements: LO_
        """Patient Transport Arrangements (0040,1004), LO, VM 1."""
        RequestedProcedureLocation: LO_
        """Requested Procedure Location (0040,1005), LO, VM 1."""
        PlacerOrderNumberProcedure: SH_
        """Placer Order Number / Procedure (0040,1006), SH, VM 1. Retired in 1998."""
        FillerOrderNumberProcedure: SH_
        """Filler Order Number / Procedure (0040,1007), SH, VM 1. Retired in 1998."""
        ConfidentialityCode: LO_
        """Confidentiality Code (0040,1008), LO, VM 1."""
        ReportingPriority: SH_
        """Reporting Priority (0040,1009), SH, VM 1."""
        ReasonForRequestedProcedureCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Reason for Requested Procedure Code Sequence (0040,100A), SQ, VM 1."""
        NamesOfIntendedRecipientsOfResults: PNn
        """Names of Intended Recipients of Results (0040,1010), PN, VM 1-n."""
        IntendedRecipientsOfResultsIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Intended Recipients of Results Identification Sequence (0040,1011), SQ, VM 1."""
        ReasonForPerformedProcedureCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Reason For Performed Procedure Code Sequence (0040,1012), SQ, VM 1."""
        RequestedProcedureDescriptionTrial: LO_
        """Requested Procedure Description (Trial) (0040,1060), LO, VM 1. Retired in 2009."""
        PersonIdentificationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Person Identification Code Sequence (0040,1101), SQ, VM 1."""
        PersonAddress: ST_
        """Person's Address (0040,1102), ST, VM 1."""
        PersonTelephoneNumbers: LOn
        """Person's Telephone Numbers (0040,1103), LO, VM 1-n."""
        PersonTelecomInformation: LT_
        """Person's Telecom Information (0040,1104), LT, VM 1."""
        RequestedProcedureComments: LT_
        """Requested Procedure Comments (0040,1400), LT, VM 1."""
        ReasonForTheImagingServiceRequest: LO_
        """Reason for the Imaging Service Request (0040,2001), LO, VM 1. Retired in 2003."""
        IssueDateOfImagingServiceRequest: DA_
        """Issue Date of Imaging Service Request (0040,2004), DA, VM 1."""
        IssueTimeOfImagingServiceRequest: TM_
        """Issue Time of Imaging Service Request (0040,2005), TM, VM 1."""
        PlacerOrderNumberImagingServiceRequestRetired: SH_
        """Placer Order Number / Imaging Service Request (Retired) (0040,2006), SH, VM 1. Retired in 1998."""
        FillerOrderNumberImagingServiceRequestRetired: SH_
        """Filler Order Number / Imaging Service Request (Retired) (0040,2007), SH, VM 1. Retired in 1998."""
        OrderEnteredBy: PN_
        """Order Entered By (0040,2008), PN, VM 1."""
        OrderEntererLocation: SH_
        """Order Enterer's Location (0040,2009), SH, VM 1."""
        OrderCallbackPhoneNumber: SH_
        """Order Callback Phone Number (0040,2010), SH, VM 1."""
        OrderCallbackTelecomInformation: LT_
        """Order Callback Telecom Information (0040,2011), LT, VM 1."""
        PlacerOrderNumberImagingServiceRequest: LO_
        """Placer Order Number / Imaging Service Request (0040,2016), LO, VM 1."""
        FillerOrderNumberImagingServiceRequest: LO_
        """Filler Order Number / Imaging Service Request (0040,2017), LO, VM 1."""
        ImagingServiceRequestComments: LT_
        """Imaging Service Request Comments (0040,2400), LT, VM 1."""
        ConfidentialityConstraintOnPatientDataDescription: LO_
        """Confidentiality Constraint on Patient Data Description (0040,3001), LO, VM 1."""
        GeneralPurposeScheduledProcedureStepStatus: CS_
        """General Purpose Scheduled Procedure Step Status (0040,4001), CS, VM 1. Retired in 2011."""
        GeneralPurposePerformedProcedureStepStatus: CS_
        """General Purpose Performed Procedure Step Status (0040,4002), CS, VM 1. Retired in 2011."""
        GeneralPurposeScheduledProcedureStepPriority: CS_
        """General Purpose Scheduled Procedure Step Priority (0040,4003), CS, VM 1. Retired in 2011."""
        ScheduledProcessingApplicationsCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Scheduled Processing Applications Code Sequence (0040,4004), SQ, VM 1. Retired in 2011."""
        ScheduledProcedureStepStartDateTime: DT_
        """Scheduled Procedure Step Start DateTime (0040,4005), DT, VM 1."""
        MultipleCopiesFlag: CS_
        """Multiple Copies Flag (0040,4006), CS, VM 1. Retired in 2011."""
        PerformedProcessingApplicationsCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Performed Processing Applications Code Sequence (0040,4007), SQ, VM 1. Retired in 2017e."""
        ScheduledProcedureStepExpirationDateTime: DT_
        """Scheduled Procedure Step Expiration DateTime (0040,4008), DT, VM 1."""
        HumanPerformerCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Human Performer Code Sequence (0040,4009), SQ, VM 1."""
        ScheduledProcedureStepModificationDateTime: DT_
        """Scheduled Procedure Step Modification DateTime (0040,4010), DT, VM 1."""
        ExpectedCompletionDateTime: DT_
        """Expected Completion DateTime (0040,4011), DT, VM 1."""
        ResultingGeneralPurposePerformedProcedureStepsSequence: SQ[Sequence[Dataset], Dataset]
        """Resulting General Purpose Performed Procedure Steps Sequence (0040,4015), SQ, VM 1. Retired in 2011."""
        ReferencedGeneralPurposeScheduledProcedureStepSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced General Purpose Scheduled Procedure Step Sequence (0040,4016), SQ, VM 1. Retired in 2011."""
        ScheduledWorkitemCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Scheduled Workitem Code Sequence (0040,4018), SQ, VM 1."""
        PerformedWorkitemCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Performed Workitem Code Sequence (0040,4019), SQ, VM 1."""
        InputAvailabilityFlag: CS_
        """Input Availability Flag (0040,4020), CS, VM 1. Retired in 2017b."""
        InputInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Input Information Sequence (0040,4021), SQ, VM 1."""
        RelevantInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Relevant Information Sequence (0040,4022), SQ, VM 1. Retired in 2011."""
        ReferencedGeneralPurposeScheduledProcedureStepTransactionUID: UI_
        """Referenced General Purpose Scheduled Procedure Step Transaction UID (0040,4023), UI, VM 1. Retired in 2011."""
        ScheduledStationNameCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Scheduled Station Name Code Sequence (0040,4025), SQ, VM 1."""
        ScheduledStationClassCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Scheduled Station Class Code Sequence (0040,4026), SQ, VM 1."""
        ScheduledStationGeographicLocationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Scheduled Station Geographic Location Code Sequence (0040,4027), SQ, VM 1."""
        PerformedStationNameCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Performed Station Name Code Sequence (0040,4028), SQ, VM 1."""
        PerformedStationClassCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Performed Station Class Code Sequence (0040,4029), SQ, VM 1."""
        PerformedStationGeographicLocationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Performed Station Geographic Location Code Sequence (0040,4030), SQ, VM 1."""
        RequestedSubsequentWorkitemCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Requested Subsequent Workitem Code Sequence (0040,4031), SQ, VM 1. Retired in 2011."""
        NonDICOMOutputCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Non-DICOM Output Code Sequence (0040,4032), SQ, VM 1. Retired in 2011."""
        OutputInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Output Information Sequence (0040,4033), SQ, VM 1."""
        ScheduledHumanPerformersSequence: SQ[Sequence[Dataset], Dataset]
        """Scheduled Human Performers Sequence (0040,4034), SQ, VM 1."""
        ActualHumanPerformersSequence: SQ[Sequence[Dataset], Dataset]
        """Actual Human Performers Sequence (0040,4035), SQ, VM 1."""
        HumanPerformerOrganization: LO_
        """Human Performer's Organization (0040,4036), LO, VM 1."""
        HumanPerformerName: PN_
        """Human Performer's Name (0040,4037), PN, VM 1."""
        RawDataHandling: CS_
        """Raw Data Handling (0040,4040), CS, VM 1."""
        InputReadinessState: CS_
        """Input Readiness State (0040,4041), CS, VM 1."""
        PerformedProcedureStepStartDateTime: DT_
        """Performed Procedure Step Start DateTime (0040,4050), DT, VM 1."""
        PerformedProcedureStepEndDateTime: DT_
        """Performed Procedure Step End DateTime (0040,4051), DT, VM 1."""
        ProcedureStepCancellationDateTime: DT_
        """Procedure Step Cancellation DateTime (0040,4052), DT, VM 1."""
        OutputDestinationSequence: SQ[Sequence[Dataset], Dataset]
        """Output Destination Sequence (0040,4070), SQ, VM 1."""
        DICOMStorageSequence: SQ[Sequence[Dataset], Dataset]
        """DICOM Storage Sequence (0040,4071), SQ, VM 1."""
        STOWRSStorageSequence: SQ[Sequence[Dataset], Dataset]
        """STOW-RS Storage Sequence (0040,4072), SQ, VM 1."""
        StorageURL: UR_
        """Storage URL (0040,4073), UR, VM 1."""
        XDSStorageSequence: SQ[Sequence[Dataset], Dataset]
        """XDS Storage Sequence (0040,4074), SQ, VM 1."""
        EntranceDoseInmGy: DS_
        """Entrance Dose in mGy (0040,8302), DS, VM 1."""
        EntranceDoseDerivation: CS_
        """Entrance Dose Derivation (0040,8303), CS, VM 1."""
        ParametricMapFrameTypeSequence: SQ[Sequence[Dataset], Dataset]
        """Parametric Map Frame Type Sequence (0040,9092), SQ, VM 1."""
        ReferencedImageRealWorldValueMappingSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Image Real World Value Mapping Sequence (0040,9094), SQ, VM 1."""
        RealWorldValueMappingSequence: SQ[Sequence[Dataset], Dataset]
        """Real World Value Mapping Sequence (0040,9096), SQ, VM 1."""
        PixelValueMappingCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Pixel Value Mapping Code Sequence (0040,9098), SQ, VM 1."""
        LUTLabel: SH_
        """LUT Label (0040,9210), SH, VM 1."""
        RealWorldValueLastValueMapped: USorSS_
        """Real World Value Last Value Mapped (0040,9211), US or SS, VM 1."""
        RealWorldValueLUTData: FDn
        """Real World Value LUT Data (0040,9212), FD, VM 1-n."""
        DoubleFloatRealWorldValueLastValueMapped: FD_
        """Double Float Real World Value Last Value Mapped (0040,9213), FD, VM 1."""
        DoubleFloatRealWorldValueFirstValueMapped: FD_
        """Double Float Real World Value First Value Mapped (0040,9214), FD, VM 1."""
        RealWorldValueFirstValueMapped: USorSS_
        """Real World Value First Value Mapped (0040,9216), US or SS, VM 1."""
        QuantityDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """Quantity Definition Sequence (0040,9220), SQ, VM 1."""
        RealWorldValueIntercept: FD_
        """Real World Value Intercept (0040,9224), FD, VM 1."""
        RealWorldValueSlope: FD_
        """Real World Value Slope (0040,9225), FD, VM 1."""
        FindingsFlagTrial: CS_
        """Findings Flag (Trial) (0040,A007), CS, VM 1. Retired in 2009."""
        RelationshipType: CS_
        """Relationship Type (0040,A010), CS, VM 1."""
        FindingsSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Findings Sequence (Trial) (0040,A020), SQ, VM 1. Retired in 2009."""
        FindingsGroupUIDTrial: UI_
        """Findings Group UID (Trial) (0040,A021), UI, VM 1. Retired in 2009."""
        ReferencedFindingsGroupUIDTrial: UI_
        """Referenced Findings Group UID (Trial) (0040,A022), UI, VM 1. Retired in 2009."""
        FindingsGroupRecordingDateTrial: DA_
        """Findings Group Recording Date (Trial) (0040,A023), DA, VM 1. Retired in 2009."""
        FindingsGroupRecordingTimeTrial: TM_
        """Findings Group Recording Time (Trial) (0040,A024), TM, VM 1. Retired in 2009."""
        FindingsSourceCategoryCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Findings Source Category Code Sequence (Trial) (0040,A026), SQ, VM 1. Retired in 2009."""
        VerifyingOrganization: LO_
        """Verifying Organization (0040,A027), LO, VM 1."""
        DocumentingOrganizationIdentifierCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Documenting Organization Identifier Code Sequence (Trial) (0040,A028), SQ, VM 1. Retired in 2009."""
        VerificationDateTime: DT_
        """Verification DateTime (0040,A030), DT, VM 1."""
        ObservationDateTime: DT_
        """Observation DateTime (0040,A032), DT, VM 1."""
        ObservationStartDateTime: DT_
        """Observation Start DateTime (0040,A033), DT, VM 1."""
        EffectiveStartDateTime: DT_
        """Effective Start DateTime (0040,A034), DT, VM 1."""
        EffectiveStopDateTime: DT_
        """Effective Stop DateTime (0040,A035), DT, VM 1."""
        ValueType: CS_
        """Value Type (0040,A040), CS, VM 1."""
        ConceptNameCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Concept Name Code Sequence (0040,A043), SQ, VM 1."""
        MeasurementPrecisionDescriptionTrial: LO_
        """Measurement Precision Description (Trial) (0040,A047), LO, VM 1. Retired in 2009."""
        ContinuityOfContent: CS_
        """Continuity Of Content (0040,A050), CS, VM 1."""
        UrgencyOrPriorityAlertsTrial: CSn
        """Urgency or Priority Alerts (Trial) (0040,A057), CS, VM 1-n. Retired in 2009."""
        SequencingIndicatorTrial: LO_
        """Sequencing Indicator (Trial) (0040,A060), LO, VM 1. Retired in 2009."""
        DocumentIdentifierCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Document Identifier Code Sequence (Trial) (0040,A066), SQ, VM 1. Retired in 2009."""
        DocumentAuthorTrial: PN_
        """Document Author (Trial) (0040,A067), PN, VM 1. Retired in 2009."""
        DocumentAuthorIdentifierCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Document Author Identifier Code Sequence (Trial) (0040,A068), SQ, VM 1. Retired in 2009."""
        IdentifierCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Identifier Code Sequence (Trial) (0040,A070), SQ, VM 1. Retired in 2009."""
        VerifyingObserverSequence: SQ[Sequence[Dataset], Dataset]
        """Verifying Observer Sequence (0040,A073), SQ, VM 1."""
        ObjectBinaryIdentifierTrial: OB_
        """Object Binary Identifier (Trial) (0040,A074), OB, VM 1. Retired in 2009."""
        VerifyingObserverName: PN_
        """Verifying Observer Name (0040,A075), PN, VM 1."""
        DocumentingObserverIdentifierCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Documenting Observer Identifier Code Sequence (Trial) (0040,A076), SQ, VM 1. Retired in 2009."""
        AuthorObserverSequence: SQ[Sequence[Dataset], Dataset]
        """Author Observer Sequence (0040,A078), SQ, VM 1."""
        ParticipantSequence: SQ[Sequence[Dataset], Dataset]
        """Participant Sequence (0040,A07A), SQ, VM 1."""
        CustodialOrganizationSequence: SQ[Sequence[Dataset], Dataset]
        """Custodial Organization Sequence (0040,A07C), SQ, VM 1."""
        ParticipationType: CS_
        """Participation Type (0040,A080), CS, VM 1."""
        ParticipationDateTime: DT_
        """Participation DateTime (0040,A082), DT, VM 1."""
        ObserverType: CS_
        """Observer Type (0040,A084), CS, VM 1."""
        ProcedureIdentifierCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Procedure Identifier Code Sequence (Trial) (0040,A085), SQ, VM 1. Retired in 2009."""
        VerifyingObserverIdentificationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Verifying Observer Identification Code Sequence (0040,A088), SQ, VM 1."""
        ObjectDirectoryBinaryIdentifierTrial: OB_
        """Object Directory Binary Identifier (Trial) (0040,A089), OB, VM 1. Retired in 2009."""
        EquivalentCDADocumentSequence: SQ[Sequence[Dataset], Dataset]
        """Equivalent CDA Document Sequence (0040,A090), SQ, VM 1. Retired in 2006."""
        ReferencedWaveformChannels: USn
        """Referenced Waveform Channels (0040,A0B0), US, VM 2-2n."""
        DateOfDocumentOrVerbalTransactionTrial: DA_
        """Date of Document or Verbal Transaction (Trial) (0040,A110), DA, VM 1. Retired in 2009."""
        TimeOfDocumentCreationOrVerbalTransactionTrial: TM_
        """Time of Document Creation or Verbal Transaction (Trial) (0040,A112), TM, VM 1. Retired in 2009."""
        DateTime: DT_
        """DateTime (0040,A120), DT, VM 1."""
        Date: DA_
        """Date (0040,A121), DA, VM 1."""
        Time: TM_
        """Time (0040,A122), TM, VM 1."""
        PersonName: PN_
        """Person Name (0040,A123), PN, VM 1."""
        UID: UI_
        """UID (0040,A124), UI, VM 1."""
        ReportStatusIDTrial: CSn
        """Report Status ID (Trial) (0040,A125), CS, VM 2. Retired in 2009."""
        TemporalRangeType: CS_
        """Temporal Range Type (0040,A130), CS, VM 1."""
        ReferencedSamplePositions: ULn
        """Referenced Sample Positions (0040,A132), UL, VM 1-n."""
        ReferencedFrameNumbers: USn
        """Referenced Frame Numbers (0040,A136), US, VM 1-n. Retired in 2019."""
        ReferencedTimeOffsets: DSn
        """Referenced Time Offsets (0040,A138), DS, VM 1-n."""
        ReferencedDateTime: DTn
        """Referenced DateTime (0040,A13A), DT, VM 1-n."""
        TextValue: UT_
        """Text Value (0040,A160), UT, VM 1."""
        FloatingPointValue: FDn
        """Floating Point Value (0040,A161), FD, VM 1-n."""
        RationalNumeratorValue: SLn
        """Rational Numerator Value (0040,A162), SL, VM 1-n."""
        RationalDenominatorValue: ULn
        """Rational Denominator Value (0040,A163), UL, VM 1-n."""
        ObservationCategoryCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Observation Category Code Sequence (Trial) (0040,A167), SQ, VM 1. Retired in 2009."""
        ConceptCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Concept Code Sequence (0040,A168), SQ, VM 1."""
        BibliographicCitationTrial: ST_
        """Bibliographic Citation (Trial) (0040,A16A), ST, VM 1. Retired in 2009."""
        PurposeOfReferenceCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Purpose of Reference Code Sequence (0040,A170), SQ, VM 1."""
        ObservationUID: UI_
        """Observation UID (0040,A171), UI, VM 1."""
        ReferencedObservationUIDTrial: UI_
        """Referenced Observation UID (Trial) (0040,A172), UI, VM 1. Retired in 2009."""
        ReferencedObservationClassTrial: CS_
        """Referenced Observation Class (Trial) (0040,A173), CS, VM 1. Retired in 2009."""
        ReferencedObjectObservationClassTrial: CS_
        """Referenced Object Observation Class (Trial) (0040,A174), CS, VM 1. Retired in 2009."""
        AnnotationGroupNumber: US_
        """Annotation Group Number (0040,A180), US, VM 1."""
        ObservationDateTrial: DA_
        """Observation Date (Trial) (0040,A192), DA, VM 1. Retired in 2009."""
        ObservationTimeTrial: TM_
        """Observation Time (Trial) (0040,A193), TM, VM 1. Retired in 2009."""
        MeasurementAutomationTrial: CS_
        """Measurement Automation (Trial) (0040,A194), CS, VM 1. Retired in 2009."""
        ModifierCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Modifier Code Sequence (0040,A195), SQ, VM 1."""
        IdentificationDescriptionTrial: ST_
        """Identification Description (Trial) (0040,A224), ST, VM 1. Retired in 2009."""
        CoordinatesSetGeometricTypeTrial: CS_
        """Coordinates Set Geometric Type (Trial) (0040,A290), CS, VM 1. Retired in 2009."""
        AlgorithmCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Algorithm Code Sequence (Trial) (0040,A296), SQ, VM 1. Retired in 2009."""
        AlgorithmDescriptionTrial: ST_
        """Algorithm Description (Trial) (0040,A297), ST, VM 1. Retired in 2009."""
        PixelCoordinatesSetTrial: SLn
        """Pixel Coordinates Set (Trial) (0040,A29A), SL, VM 2-2n. Retired in 2009."""
        MeasuredValueSequence: SQ[Sequence[Dataset], Dataset]
        """Measured Value Sequence (0040,A300), SQ, VM 1."""
        NumericValueQualifierCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Numeric Value Qualifier Code Sequence (0040,A301), SQ, VM 1."""
        CurrentObserverTrial: PN_
        """Current Observer (Trial) (0040,A307), PN, VM 1. Retired in 2009."""
        NumericValue: DSn
        """Numeric Value (0040,A30A), DS, VM 1-n."""
        ReferencedAccessionSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Referenced Accession Sequence (Trial) (0040,A313), SQ, VM 1. Retired in 2009."""
        ReportStatusCommentTrial: ST_
        """Report Status Comment (Trial) (0040,A33A), ST, VM 1. Retired in 2009."""
        ProcedureContextSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Procedure Context Sequence (Trial) (0040,A340), SQ, VM 1. Retired in 2009."""
        VerbalSourceTrial: PN_
        """Verbal Source (Trial) (0040,A352), PN, VM 1. Retired in 2009."""
        AddressTrial: ST_
        """Address (Trial) (0040,A353), ST, VM 1. Retired in 2009."""
        TelephoneNumberTrial: LO_
        """Telephone Number (Trial) (0040,A354), LO, VM 1. Retired in 2009."""
        VerbalSourceIdentifierCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Verbal Source Identifier Code Sequence (Trial) (0040,A358), SQ, VM 1. Retired in 2009."""
        PredecessorDocumentsSequence: SQ[Sequence[Dataset], Dataset]
        """Predecessor Documents Sequence (0040,A360), SQ, VM 1."""
        ReferencedRequestSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Request Sequence (0040,A370), SQ, VM 1."""
        PerformedProcedureCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Performed Procedure Code Sequence (0040,A372), SQ, VM 1."""
        CurrentRequestedProcedureEvidenceSequence: SQ[Sequence[Dataset], Dataset]
        """Current Requested Procedure Evidence Sequence (0040,A375), SQ, VM 1."""
        ReportDetailSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Report Detail Sequence (Trial) (0040,A380), SQ, VM 1. Retired in 2009."""
        PertinentOtherEvidenceSequence: SQ[Sequence[Dataset], Dataset]
        """Pertinent Other Evidence Sequence (0040,A385), SQ, VM 1."""
        HL7StructuredDocumentReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """HL7 Structured Document Reference Sequence (0040,A390), SQ, VM 1."""
        ObservationSubjectUIDTrial: UI_
        """Observation Subject UID (Trial) (0040,A402), UI, VM 1. Retired in 2009."""
        ObservationSubjectClassTrial: CS_
        """Observation Subject Class (Trial) (0040,A403), CS, VM 1. Retired in 2009."""
        ObservationSubjectTypeCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Observation Subject Type Code Sequence (Trial) (0040,A404), SQ, VM 1. Retired in 2009."""
        CompletionFlag: CS_
        """Completion Flag (0040,A491), CS, VM 1."""
        CompletionFlagDescription: LO_
        """Completion Flag Description (0040,A492), LO, VM 1."""
        VerificationFlag: CS_
        """Verification Flag (0040,A493), CS, VM 1."""
        ArchiveRequested: CS_
        """Archive Requested (0040,A494), CS, VM 1."""
        PreliminaryFlag: CS_
        """Preliminary Flag (0040,A496), CS, VM 1."""
        ContentTemplateSequence: SQ[Sequence[Dataset], Dataset]
        """Content Template Sequence (0040,A504), SQ, VM 1."""
        IdenticalDocumentsSequence: SQ[Sequence[Dataset], Dataset]
        """Identical Documents Sequence (0040,A525), SQ, VM 1."""
        ObservationSubjectContextFlagTrial: CS_
        """Observation Subject Context Flag (Trial) (0040,A600), CS, VM 1. Retired in 2009."""
        ObserverContextFlagTrial: CS_
        """Observer Context Flag (Trial) (0040,A601), CS, VM 1. Retired in 2009."""
        ProcedureContextFlagTrial: CS_
        """Procedure Context Flag (Trial) (0040,A603), CS, VM 1. Retired in 2009."""
        ContentSequence: SQ[Sequence[Dataset], Dataset]
        """Content Sequence (0040,A730), SQ, VM 1."""
        RelationshipSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Relationship Sequence (Trial) (0040,A731), SQ, VM 1. Retired in 2009."""
        RelationshipTypeCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Relationship Type Code Sequence (Trial) (0040,A732), SQ, VM 1. Retired in 2009."""
        LanguageCodeSequenceTrial: SQ[Sequence[Dataset], Dataset]
        """Language Code Sequence (Trial) (0040,A744), SQ, VM 1. Retired in 2009."""
        TabulatedValuesSequence: SQ[Sequence[Dataset], Dataset]
        """Tabulated Values Sequence (0040,A801), SQ, VM 1."""
        NumberOfTableRows: UL_
        """Number of Table Rows (0040,A802), UL, VM 1."""
        NumberOfTableColumns: UL_
        """Number of Table Columns (0040,A803), UL, VM 1."""
        TableRowNumber: UL_
        """Table Row Number (0040,A804), UL, VM 1."""
        TableColumnNumber: UL_
        """Table Column Number (0040,A805), UL, VM 1."""
        TableRowDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """Table Row Definition Sequence (0040,A806), SQ, VM 1."""
        TableColumnDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """Table Column Definition Sequence (0040,A807), SQ, VM 1."""
        CellValuesSequence: SQ[Sequence[Dataset], Dataset]
        """Cell Values Sequence (0040,A808), SQ, VM 1."""
        UniformResourceLocatorTrial: ST_
        """Uniform Resource Locator (Trial) (0040,A992), ST, VM 1. Retired in 2009."""
        WaveformAnnotationSequence: SQ[Sequence[Dataset], Dataset]
        """Waveform Annotation Sequence (0040,B020), SQ, VM 1."""
        StructuredWaveformAnnotationSequence: SQ[Sequence[Dataset], Dataset]
        """Structured Waveform Annotation Sequence (0040,B030), SQ, VM 1."""
        WaveformAnnotationDisplaySelectionSequence: SQ[Sequence[Dataset], Dataset]
        """Waveform Annotation Display Selection Sequence (0040,B031), SQ, VM 1."""
        ReferencedMontageIndex: US_
        """Referenced Montage Index (0040,B032), US, VM 1."""
        WaveformTextualAnnotationSequence: SQ[Sequence[Dataset], Dataset]
        """Waveform Textual Annotation Sequence (0040,B033), SQ, VM 1."""
        AnnotationDateTime: DT_
        """Annotation DateTime (0040,B034), DT, VM 1."""
        DisplayedWaveformSegmentSequence: SQ[Sequence[Dataset], Dataset]
        """Displayed Waveform Segment Sequence (0040,B035), SQ, VM 1."""
        SegmentDefinitionDateTime: DT_
        """Segment Definition DateTime (0040,B036), DT, VM 1."""
        MontageActivationSequence: SQ[Sequence[Dataset], Dataset]
        """Montage Activation Sequence (0040,B037), SQ, VM 1."""
        MontageActivationTimeOffset: DS_
        """Montage Activation Time Offset (0040,B038), DS, VM 1."""
        WaveformMontageSequence: SQ[Sequence[Dataset], Dataset]
        """Waveform Montage Sequence (0040,B039), SQ, VM 1."""
        ReferencedMontageChannelNumber: IS_
        """Referenced Montage Channel Number (0040,B03A), IS, VM 1."""
        MontageName: LT_
        """Montage Name (0040,B03B), LT, VM 1."""
        MontageChannelSequence: SQ[Sequence[Dataset], Dataset]
        """Montage Channel Sequence (0040,B03C), SQ, VM 1."""
        MontageIndex: US_
        """Montage Index (0040,B03D), US, VM 1."""
        MontageChannelNumber: IS_
        """Montage Channel Number (0040,B03E), IS, VM 1."""
        MontageChannelLabel: LO_
        """Montage Channel Label (0040,B03F), LO, VM 1."""
        MontageChannelSourceCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Montage Channel Source Code Sequence (0040,B040), SQ, VM 1."""
        ContributingChannelSourcesSequence: SQ[Sequence[Dataset], Dataset]
        """Contributing Channel Sources Sequence (0040,B041), SQ, VM 1."""
        ChannelWeight: FL_
        """Channel Weight (0040,B042), FL, VM 1."""
        TemplateIdentifier: CS_
        """Template Identifier (0040,DB00), CS, VM 1."""
        TemplateVersion: DT_
        """Template Version (0040,DB06), DT, VM 1. Retired in 2001."""
        TemplateLocalVersion: DT_
        """Template Local Version (0040,DB07), DT, VM 1. Retired in 2001."""
        TemplateExtensionFlag: CS_
        """Template Extension Flag (0040,DB0B), CS, VM 1. Retired in 2001."""
        TemplateExtensionOrganizationUID: UI_
        """Template Extension Organization UID (0040,DB0C), UI, VM 1. Retired in 2001."""
        TemplateExtensionCreatorUID: UI_
        """Template Extension Creator UID (0040,DB0D), UI, VM 1. Retired in 2001."""
        ReferencedContentItemIdentifier: ULn
        """Referenced Content Item Identifier (0040,DB73), UL, VM 1-n."""
        HL7InstanceIdentifier: ST_
        """HL7 Instance Identifier (0040,E001), ST, VM 1."""
        HL7DocumentEffectiveTime: DT_
        """HL7 Document Effective Time (0040,E004), DT, VM 1."""
        HL7DocumentTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """HL7 Document Type Code Sequence (0040,E006), SQ, VM 1."""
        DocumentClassCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Document Class Code Sequence (0040,E008), SQ, VM 1."""
        RetrieveURI: UR_
        """Retrieve URI (0040,E010), UR, VM 1."""
        RetrieveLocationUID: UI_
        """Retrieve Location UID (0040,E011), UI, VM 1."""
        DisplayURI: UR_
        """Display URI (0040,E012), UR, VM 1."""
        TypeOfInstances: CS_
        """Type of Instances (0040,E020), CS, VM 1."""
        DICOMRetrievalSequence: SQ[Sequence[Dataset], Dataset]
        """DICOM Retrieval Sequence (0040,E021), SQ, VM 1."""
        DICOMMediaRetrievalSequence: SQ[Sequence[Dataset], Dataset]
        """DICOM Media Retrieval Sequence (0040,E022), SQ, VM 1."""
        WADORetrievalSequence: SQ[Sequence[Dataset], Dataset]
        """WADO Retrieval Sequence (0040,E023), SQ, VM 1."""
        XDSRetrievalSequence: SQ[Sequence[Dataset], Dataset]
        """XDS Retrieval Sequence (0040,E024), SQ, VM 1."""
        WADORSRetrievalSequence: SQ[Sequence[Dataset], Dataset]
        """WADO-RS Retrieval Sequence (0040,E025), SQ, VM 1."""
        RepositoryUniqueID: UI_
        """Repository Unique ID (0040,E030), UI, VM 1."""
        HomeCommunityID: UI_
        """Home Community ID (0040,E031), UI, VM 1."""
        DocumentTitle: ST_
        """Document Title (0042,0010), ST, VM 1."""
        EncapsulatedDocument: OB_
        """Encapsulated Document (0042,0011), OB, VM 1."""
        MIMETypeOfEncapsulatedDocument: LO_
        """MIME Type of Encapsulated Document (0042,0012), LO, VM 1."""
        SourceInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Source Instance Sequence (0042,0013), SQ, VM 1."""
        ListOfMIMETypes: LOn
        """List of MIME Types (0042,0014), LO, VM 1-n."""
        EncapsulatedDocumentLength: UL_
        """Encapsulated Document Length (0042,0015), UL, VM 1."""
        ProductPackageIdentifier: ST_
        """Product Package Identifier (0044,0001), ST, VM 1."""
        SubstanceAdministrationApproval: CS_
        """Substance Administration Approval (0044,0002), CS, VM 1."""
        ApprovalStatusFurtherDescription: LT_
        """Approval Status Further Description (0044,0003), LT, VM 1."""
        ApprovalStatusDateTime: DT_
        """Approval Status DateTime (0044,0004), DT, VM 1."""
        ProductTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Product Type Code Sequence (0044,0007), SQ, VM 1."""
        ProductName: LOn
        """Product Name (0044,0008), LO, VM 1-n."""
        ProductDescription: LT_
        """Product Description (0044,0009), LT, VM 1."""
        ProductLotIdentifier: LO_
        """Product Lot Identifier (0044,000A), LO, VM 1."""
        ProductExpirationDateTime: DT_
        """Product Expiration DateTime (0044,000B), DT, VM 1."""
        SubstanceAdministrationDateTime: DT_
        """Substance Administration DateTime (0044,0010), DT, VM 1."""
        SubstanceAdministrationNotes: LO_
        """Substance Administration Notes (0044,0011), LO, VM 1."""
        SubstanceAdministrationDeviceID: LO_
        """Substance Administration Device ID (0044,0012), LO, VM 1."""
        ProductParameterSequence: SQ[Sequence[Dataset], Dataset]
        """Product Parameter Sequence (0044,0013), SQ, VM 1."""
        SubstanceAdministrationParameterSequence: SQ[Sequence[Dataset], Dataset]
        """Substance Administration Parameter Sequence (0044,0019), SQ, VM 1."""
        ApprovalSequence: SQ[Sequence[Dataset], Dataset]
        """Approval Sequence (0044,0100), SQ, VM 1."""
        AssertionCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Assertion Code Sequence (0044,0101), SQ, VM 1."""
        AssertionUID: UI_
        """Assertion UID (0044,0102), UI, VM 1."""
        AsserterIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Asserter Identification Sequence (0044,0103), SQ, VM 1."""
        AssertionDateTime: DT_
        """Assertion DateTime (0044,0104), DT, VM 1."""
        AssertionExpirationDateTime: DT_
        """Assertion Expiration DateTime (0044,0105), DT, VM 1."""
        AssertionComments: UT_
        """Assertion Comments (0044,0106), UT, VM 1."""
        RelatedAssertionSequence: SQ[Sequence[Dataset], Dataset]
        """Related Assertion Sequence (0044,0107), SQ, VM 1."""
        ReferencedAssertionUID: UI_
        """Referenced Assertion UID (0044,0108), UI, VM 1."""
        ApprovalSubjectSequence: SQ[Sequence[Dataset], Dataset]
        """Approval Subject Sequence (0044,0109), SQ, VM 1."""
        OrganizationalRoleCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Organizational Role Code Sequence (0044,010A), SQ, VM 1."""
        RTAssertionsSequence: SQ[Sequence[Dataset], Dataset]
        """RT Assertions Sequence (0044,0110), SQ, VM 1."""
        LensDescription: LO_
        """Lens Description (0046,0012), LO, VM 1."""
        RightLensSequence: SQ[Sequence[Dataset], Dataset]
        """Right Lens Sequence (0046,0014), SQ, VM 1."""
        LeftLensSequence: SQ[Sequence[Dataset], Dataset]
        """Left Lens Sequence (0046,0015), SQ, VM 1."""
        UnspecifiedLateralityLensSequence: SQ[Sequence[Dataset], Dataset]
        """Unspecified Laterality Lens Sequence (0046,0016), SQ, VM 1."""
        CylinderSequence: SQ[Sequence[Dataset], Dataset]
        """Cylinder Sequence (0046,0018), SQ, VM 1."""
        PrismSequence: SQ[Sequence[Dataset], Dataset]
        """Prism Sequence (0046,0028), SQ, VM 1."""
        HorizontalPrismPower: FD_
        """Horizontal Prism Power (0046,0030), FD, VM 1."""
        HorizontalPrismBase: CS_
        """Horizontal Prism Base (0046,0032), CS, VM 1."""
        VerticalPrismPower: FD_
        """Vertical Prism Power (0046,0034), FD, VM 1."""
        VerticalPrismBase: CS_
        """Vertical Prism Base (0046,0036), CS, VM 1."""
        LensSegmentType: CS_
        """Lens Segment Type (0046,0038), CS, VM 1."""
        OpticalTransmittance: FD_
        """Optical Transmittance (0046,0040), FD, VM 1."""
        ChannelWidth: FD_
        """Channel Width (0046,0042), FD, VM 1."""
        PupilSize: FD_
        """Pupil Size (0046,0044), FD, VM 1."""
        CornealSize: FD_
        """Corneal Size (0046,0046), FD, VM 1."""
        CornealSizeSequence: SQ[Sequence[Dataset], Dataset]
        """Corneal Size Sequence (0046,0047), SQ, VM 1."""
        AutorefractionRightEyeSequence: SQ[Sequence[Dataset], Dataset]
        """Autorefraction Right Eye Sequence (0046,0050), SQ, VM 1."""
        AutorefractionLeftEyeSequence: SQ[Sequence[Dataset], Dataset]
        """Autorefraction Left Eye Sequence (0046,0052), SQ, VM 1."""
        DistancePupillaryDistance: FD_
        """Distance Pupillary Distance (0046,0060), FD, VM 1."""
        NearPupillaryDistance: FD_
        """Near Pupillary Distance (0046,0062), FD, VM 1."""
        IntermediatePupillaryDistance: FD_
        """Intermediate Pupillary Distance (0046,0063), FD, VM 1."""
        OtherPupillaryDistance: FD_
        """Other Pupillary Distance (0046,0064), FD, VM 1."""
        KeratometryRightEyeSequence: SQ[Sequence[Dataset], Dataset]
        """Keratometry Right Eye Sequence (0046,0070), SQ, VM 1."""
        KeratometryLeftEyeSequence: SQ[Sequence[Dataset], Dataset]
        """Keratometry Left Eye Sequence (0046,0071), SQ, VM 1."""
        SteepKeratometricAxisSequence: SQ[Sequence[Dataset], Dataset]
        """Steep Keratometric Axis Sequence (0046,0074), SQ, VM 1."""
        RadiusOfCurvature: FD_
        """Radius of Curvature (0046,0075), FD, VM 1."""
        KeratometricPower: FD_
        """Keratometric Power (0046,0076), FD, VM 1."""
        KeratometricAxis: FD_
        """Keratometric Axis (0046,0077), FD, VM 1."""
        FlatKeratometricAxisSequence: SQ[Sequence[Dataset], Dataset]
        """Flat Keratometric Axis Sequence (0046,0080), SQ, VM 1."""
        BackgroundColor: CS_
        """Background Color (0046,0092), CS, VM 1."""
        Optotype: CS_
        """Optotype (0046,0094), CS, VM 1."""
        OptotypePresentation: CS_
        """Optotype Presentation (0046,0095), CS, VM 1."""
        SubjectiveRefractionRightEyeSequence: SQ[Sequence[Dataset], Dataset]
        """Subjective Refraction Right Eye Sequence (0046,0097), SQ, VM 1."""
        SubjectiveRefractionLeftEyeSequence: SQ[Sequence[Dataset], Dataset]
        """Subjective Refraction Left Eye Sequence (0046,0098), SQ, VM 1."""
        AddNearSequence: SQ[Sequence[Dataset], Dataset]
        """Add Near Sequence (0046,0100), SQ, VM 1."""
        AddIntermediateSequence: SQ[Sequence[Dataset], Dataset]
        """Add Intermediate Sequence (0046,0101), SQ, VM 1."""
        AddOtherSequence: SQ[Sequence[Dataset], Dataset]
        """Add Other Sequence (0046,0102), SQ, VM 1."""
        AddPower: FD_
        """Add Power (0046,0104), FD, VM 1."""
        ViewingDistance: FD_
        """Viewing Distance (0046,0106), FD, VM 1."""
        CorneaMeasurementsSequence: SQ[Sequence[Dataset], Dataset]
        """Cornea Measurements Sequence (0046,0110), SQ, VM 1."""
        SourceOfCorneaMeasurementDataCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Source of Cornea Measurement Data Code Sequence (0046,0111), SQ, VM 1."""
        SteepCornealAxisSequence: SQ[Sequence[Dataset], Dataset]
        """Steep Corneal Axis Sequence (0046,0112), SQ, VM 1."""
        FlatCornealAxisSequence: SQ[Sequence[Dataset], Dataset]
        """Flat Corneal Axis Sequence (0046,0113), SQ, VM 1."""
        CornealPower: FD_
        """Corneal Power (0046,0114), FD, VM 1."""
        CornealAxis: FD_
        """Corneal Axis (0046,0115), FD, VM 1."""
        CorneaMeasurementMethodCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Cornea Measurement Method Code Sequence (0046,0116), SQ, VM 1."""
        RefractiveIndexOfCornea: FL_
        """Refractive Index of Cornea (0046,0117), FL, VM 1."""
        RefractiveIndexOfAqueousHumor: FL_
        """Refractive Index of Aqueous Humor (0046,0118), FL, VM 1."""
        VisualAcuityTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Visual Acuity Type Code Sequence (0046,0121), SQ, VM 1."""
        VisualAcuityRightEyeSequence: SQ[Sequence[Dataset], Dataset]
        """Visual Acuity Right Eye Sequence (0046,0122), SQ, VM 1."""
        VisualAcuityLeftEyeSequence: SQ[Sequence[Dataset], Dataset]
        """Visual Acuity Left Eye Sequence (0046,0123), SQ, VM 1."""
        VisualAcuityBothEyesOpenSequence: SQ[Sequence[Dataset], Dataset]
        """Visual Acuity Both Eyes Open Sequence (0046,0124), SQ, VM 1."""
        ViewingDistanceType: CS_
        """Viewing Distance Type (0046,0125), CS, VM 1."""
        VisualAcuityModifiers: SSn
        """Visual Acuity Modifiers (0046,0135), SS, VM 2."""
        DecimalVisualAcuity: FD_
        """Decimal Visual Acuity (0046,0137), FD, VM 1."""
        OptotypeDetailedDefinition: LO_
        """Optotype Detailed Definition (0046,0139), LO, VM 1."""
        ReferencedRefractiveMeasurementsSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Refractive Measurements Sequence (0046,0145), SQ, VM 1."""
        SpherePower: FD_
        """Sphere Power (0046,0146), FD, VM 1."""
        CylinderPower: FD_
        """Cylinder Power (0046,0147), FD, VM 1."""
        CornealTopographySurface: CS_
        """Corneal Topography Surface (0046,0201), CS, VM 1."""
        CornealVertexLocation: FLn
        """Corneal Vertex Location (0046,0202), FL, VM 2."""
        PupilCentroidXCoordinate: FL_
        """Pupil Centroid X-Coordinate (0046,0203), FL, VM 1."""
        PupilCentroidYCoordinate: FL_
        """Pupil Centroid Y-Coordinate (0046,0204), FL, VM 1."""
        EquivalentPupilRadius: FL_
        """Equivalent Pupil Radius (0046,0205), FL, VM 1."""
        CornealTopographyMapTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Corneal Topography Map Type Code Sequence (0046,0207), SQ, VM 1."""
        VerticesOfTheOutlineOfPupil: ISn
        """Vertices of the Outline of Pupil (0046,0208), IS, VM 2-2n."""
        CornealTopographyMappingNormalsSequence: SQ[Sequence[Dataset], Dataset]
        """Corneal Topography Mapping Normals Sequence (0046,0210), SQ, VM 1."""
        MaximumCornealCurvatureSequence: SQ[Sequence[Dataset], Dataset]
        """Maximum Corneal Curvature Sequence (0046,0211), SQ, VM 1."""
        MaximumCornealCurvature: FL_
        """Maximum Corneal Curvature (0046,0212), FL, VM 1."""
        MaximumCornealCurvatureLocation: FLn
        """Maximum Corneal Curvature Location (0046,0213), FL, VM 2."""
        MinimumKeratometricSequence: SQ[Sequence[Dataset], Dataset]
        """Minimum Keratometric Sequence (0046,0215), SQ, VM 1."""
        SimulatedKeratometricCylinderSequence: SQ[Sequence[Dataset], Dataset]
        """Simulated Keratometric Cylinder Sequence (0046,0218), SQ, VM 1."""
        AverageCornealPower: FL_
        """Average Corneal Power (0046,0220), FL, VM 1."""
        CornealISValue: FL_
        """Corneal I-S Value (0046,0224), FL, VM 1."""
        AnalyzedArea: FL_
        """Analyzed Area (0046,0227), FL, VM 1."""
        SurfaceRegularityIndex: FL_
        """Surface Regularity Index (0046,0230), FL, VM 1."""
        SurfaceAsymmetryIndex: FL_
        """Surface Asymmetry Index (0046,0232), FL, VM 1."""
        CornealEccentricityIndex: FL_
        """Corneal Eccentricity Index (0046,0234), FL, VM 1."""
        KeratoconusPredictionIndex: FL_
        """Keratoconus Prediction Index (0046,0236), FL, VM 1."""
        DecimalPotentialVisualAcuity: FL_
        """Decimal Potential Visual Acuity (0046,0238), FL, VM 1."""
        CornealTopographyMapQualityEvaluation: CS_
        """Corneal Topography Map Quality Evaluation (0046,0242), CS, VM 1."""
        SourceImageCornealProcessedDataSequence: SQ[Sequence[Dataset], Dataset]
        """Source Image Corneal Processed Data Sequence (0046,0244), SQ, VM 1."""
        CornealPointLocation: FLn
        """Corneal Point Location (0046,0247), FL, VM 3."""
        CornealPointEstimated: CS_
        """Corneal Point Estimated (0046,0248), CS, VM 1."""
        AxialPower: FL_
        """Axial Power (0046,0249), FL, VM 1."""
        TangentialPower: FL_
        """Tangential Power (0046,0250), FL, VM 1."""
        RefractivePower: FL_
        """Refractive Power (0046,0251), FL, VM 1."""
        RelativeElevation: FL_
        """Relative Elevation (0046,0252), FL, VM 1."""
        CornealWavefront: FL_
        """Corneal Wavefront (0046,0253), FL, VM 1."""
        ImagedVolumeWidth: FL_
        """Imaged Volume Width (0048,0001), FL, VM 1."""
        ImagedVolumeHeight: FL_
        """Imaged Volume Height (0048,0002), FL, VM 1."""
        ImagedVolumeDepth: FL_
        """Imaged Volume Depth (0048,0003), FL, VM 1."""
        TotalPixelMatrixColumns: UL_
        """Total Pixel Matrix Columns (0048,0006), UL, VM 1."""
        TotalPixelMatrixRows: UL_
        """Total Pixel Matrix Rows (0048,0007), UL, VM 1."""
        TotalPixelMatrixOriginSequence: SQ[Sequence[Dataset], Dataset]
        """Total Pixel Matrix Origin Sequence (0048,0008), SQ, VM 1."""
        SpecimenLabelInImage: CS_
        """Specimen Label in Image (0048,0010), CS, VM 1."""
        FocusMethod: CS_
        """Focus Method (0048,0011), CS, VM 1."""
        ExtendedDepthOfField: CS_
        """Extended Depth of Field (0048,0012), CS, VM 1."""
        NumberOfFocalPlanes: US_
        """Number of Focal Planes (0048,0013), US, VM 1."""
        DistanceBetweenFocalPlanes: FL_
        """Distance Between Focal Planes (0048,0014), FL, VM 1."""
        RecommendedAbsentPixelCIELabValue: USn
        """Recommended Absent Pixel CIELab Value (0048,0015), US, VM 3."""
        IlluminatorTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Illuminator Type Code Sequence (0048,0100), SQ, VM 1."""
        ImageOrientationSlide: DSn
        """Image Orientation (Slide) (0048,0102), DS, VM 6."""
        OpticalPathSequence: SQ[Sequence[Dataset], Dataset]
        """Optical Path Sequence (0048,0105), SQ, VM 1."""
        OpticalPathIdentifier: SH_
        """Optical Path Identifier (0048,0106), SH, VM 1."""
        OpticalPathDescription: ST_
        """Optical Path Description (0048,0107), ST, VM 1."""
        IlluminationColorCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Illumination Color Code Sequence (0048,0108), SQ, VM 1."""
        SpecimenReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Specimen Reference Sequence (0048,0110), SQ, VM 1."""
        CondenserLensPower: DS_
        """Condenser Lens Power (0048,0111), DS, VM 1."""
        ObjectiveLensPower: DS_
        """Objective Lens Power (0048,0112), DS, VM 1."""
        ObjectiveLensNumericalAperture: DS_
        """Objective Lens Numerical Aperture (0048,0113), DS, VM 1."""
        ConfocalMode: CS_
        """Confocal Mode (0048,0114), CS, VM 1."""
        TissueLocation: CS_
        """Tissue Location (0048,0115), CS, VM 1."""
        ConfocalMicroscopyImageFrameTypeSequence: SQ[Sequence[Dataset], Dataset]
        """Confocal Microscopy Image Frame Type Sequence (0048,0116), SQ, VM 1."""
        ImageAcquisitionDepth: FD_
        """Image Acquisition Depth (0048,0117), FD, VM 1."""
        PaletteColorLookupTableSequence: SQ[Sequence[Dataset], Dataset]
        """Palette Color Lookup Table Sequence (0048,0120), SQ, VM 1."""
        ReferencedImageNavigationSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Image Navigation Sequence (0048,0200), SQ, VM 1. Retired."""
        TopLeftHandCornerOfLocalizerArea: USn
        """Top Left Hand Corner of Localizer Area (0048,0201), US, VM 2. Retired."""
        BottomRightHandCornerOfLocalizerArea: USn
        """Bottom Right Hand Corner of Localizer Area (0048,0202), US, VM 2. Retired."""
        OpticalPathIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Optical Path Identification Sequence (0048,0207), SQ, VM 1."""
        PlanePositionSlideSequence: SQ[Sequence[Dataset], Dataset]
        """Plane Position (Slide) Sequence (0048,021A), SQ, VM 1."""
        ColumnPositionInTotalImagePixelMatrix: SL_
        """Column Position In Total Image Pixel Matrix (0048,021E), SL, VM 1."""
        RowPositionInTotalImagePixelMatrix: SL_
        """Row Position In Total Image Pixel Matrix (0048,021F), SL, VM 1."""
        PixelOriginInterpretation: CS_
        """Pixel Origin Interpretation (0048,0301), CS, VM 1."""
        NumberOfOpticalPaths: UL_
        """Number of Optical Paths (0048,0302), UL, VM 1."""
        TotalPixelMatrixFocalPlanes: UL_
        """Total Pixel Matrix Focal Planes (0048,0303), UL, VM 1."""
        TilesOverlap: CS_
        """Tiles Overlap (0048,0304), CS, VM 1."""
        CalibrationImage: CS_
        """Calibration Image (0050,0004), CS, VM 1."""
        DeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Device Sequence (0050,0010), SQ, VM 1."""
        ContainerComponentTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Container Component Type Code Sequence (0050,0012), SQ, VM 1."""
        ContainerComponentThickness: FD_
        """Container Component Thickness (0050,0013), FD, VM 1."""
        DeviceLength: DS_
        """Device Length (0050,0014), DS, VM 1."""
        ContainerComponentWidth: FD_
        """Container Component Width (0050,0015), FD, VM 1."""
        DeviceDiameter: DS_
        """Device Diameter (0050,0016), DS, VM 1."""
        DeviceDiameterUnits: CS_
        """Device Diameter Units (0050,0017), CS, VM 1."""
        DeviceVolume: DS_
        """Device Volume (0050,0018), DS, VM 1."""
        InterMarkerDistance: DS_
        """Inter-Marker Distance (0050,0019), DS, VM 1."""
        ContainerComponentMaterial: CS_
        """Container Component Material (0050,001A), CS, VM 1."""
        ContainerComponentID: LO_
        """Container Component ID (0050,001B), LO, VM 1."""
        ContainerComponentLength: FD_
        """Container Component Length (0050,001C), FD, VM 1."""
        ContainerComponentDiameter: FD_
        """Container Component Diameter (0050,001D), FD, VM 1."""
        ContainerComponentDescription: LO_
        """Container Component Description (0050,001E), LO, VM 1."""
        DeviceDescription: LO_
        """Device Description (0050,0020), LO, VM 1."""
        LongDeviceDescription: ST_
        """Long Device Description (0050,0021), ST, VM 1."""
        ContrastBolusIngredientPercentByVolume: FL_
        """Contrast/Bolus Ingredient Percent by Volume (0052,0001), FL, VM 1."""
        OCTFocalDistance: FD_
        """OCT Focal Distance (0052,0002), FD, VM 1."""
        BeamSpotSize: FD_
        """Beam Spot Size (0052,0003), FD, VM 1."""
        EffectiveRefractiveIndex: FD_
        """Effective Refractive Index (0052,0004), FD, VM 1."""
        OCTAcquisitionDomain: CS_
        """OCT Acquisition Domain (0052,0006), CS, VM 1."""
        OCTOpticalCenterWavelength: FD_
        """OCT Optical Center Wavelength (0052,0007), FD, VM 1."""
        AxialResolution: FD_
        """Axial Resolution (0052,0008), FD, VM 1."""
        RangingDepth: FD_
        """Ranging Depth (0052,0009), FD, VM 1."""
        ALineRate: FD_
        """A-line Rate (0052,0011), FD, VM 1."""
        ALinesPerFrame: US_
        """A-lines Per Frame (0052,0012), US, VM 1."""
        CatheterRotationalRate: FD_
        """Catheter Rotational Rate (0052,0013), FD, VM 1."""
        ALinePixelSpacing: FD_
        """A-line Pixel Spacing (0052,0014), FD, VM 1."""
        ModeOfPercutaneousAccessSequence: SQ[Sequence[Dataset], Dataset]
        """Mode of Percutaneous Access Sequence (0052,0016), SQ, VM 1."""
        IntravascularOCTFrameTypeSequence: SQ[Sequence[Dataset], Dataset]
        """Intravascular OCT Frame Type Sequence (0052,0025), SQ, VM 1."""
        OCTZOffsetApplied: CS_
        """OCT Z Offset Applied (0052,0026), CS, VM 1."""
        IntravascularFrameContentSequence: SQ[Sequence[Dataset], Dataset]
        """Intravascular Frame Content Sequence (0052,0027), SQ, VM 1."""
        IntravascularLongitudinalDistance: FD_
        """Intravascular Longitudinal Distance (0052,0028), FD, VM 1."""
        IntravascularOCTFrameContentSequence: SQ[Sequence[Dataset], Dataset]
        """Intravascular OCT Frame Content Sequence (0052,0029), SQ, VM 1."""
        OCTZOffsetCorrection: SS_
        """OCT Z Offset Correction (0052,0030), SS, VM 1."""
        CatheterDirectionOfRotation: CS_
        """Catheter Direction of Rotation (0052,0031), CS, VM 1."""
        SeamLineLocation: FD_
        """Seam Line Location (0052,0033), FD, VM 1."""
        FirstALineLocation: FD_
        """First A-line Location (0052,0034), FD, VM 1."""
        SeamLineIndex: US_
        """Seam Line Index (0052,0036), US, VM 1."""
        NumberOfPaddedALines: US_
        """Number of Padded A-lines (0052,0038), US, VM 1."""
        InterpolationType: CS_
        """Interpolation Type (0052,0039), CS, VM 1."""
        RefractiveIndexApplied: CS_
        """Refractive Index Applied (0052,003A), CS, VM 1."""
        EnergyWindowVector: USn
        """Energy Window Vector (0054,0010), US, VM 1-n."""
        NumberOfEnergyWindows: US_
        """Number of Energy Windows (0054,0011), US, VM 1."""
        EnergyWindowInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Energy Window Information Sequence (0054,0012), SQ, VM 1."""
        EnergyWindowRangeSequence: SQ[Sequence[Dataset], Dataset]
        """Energy Window Range Sequence (0054,0013), SQ, VM 1."""
        EnergyWindowLowerLimit: DS_
        """Energy Window Lower Limit (0054,0014), DS, VM 1."""
        EnergyWindowUpperLimit: DS_
        """Energy Window Upper Limit (0054,0015), DS, VM 1."""
        RadiopharmaceuticalInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Radiopharmaceutical Information Sequence (0054,0016), SQ, VM 1."""
        ResidualSyringeCounts: IS_
        """Residual Syringe Counts (0054,0017), IS, VM 1."""
        EnergyWindowName: SH_
        """Energy Window Name (0054,0018), SH, VM 1."""
        DetectorVector: USn
        """Detector Vector (0054,0020), US, VM 1-n."""
        NumberOfDetectors: US_
        """Number of Detectors (0054,0021), US, VM 1."""
        DetectorInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Detector Information Sequence (0054,0022), SQ, VM 1."""
        PhaseVector: USn
        """Phase Vector (0054,0030), US, VM 1-n."""
        NumberOfPhases: US_
        """Number of Phases (0054,0031), US, VM 1."""
        PhaseInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Phase Information Sequence (0054,0032), SQ, VM 1."""
        NumberOfFramesInPhase: US_
        """Number of Frames in Phase (0054,0033), US, VM 1."""
        PhaseDelay: IS_
        """Phase Delay (0054,0036), IS, VM 1."""
        PauseBetweenFrames: IS_
        """Pause Between Frames (0054,0038), IS, VM 1."""
        PhaseDescription: CS_
        """Phase Description (0054,0039), CS, VM 1."""
        RotationVector: USn
        """Rotation Vector (0054,0050), US, VM 1-n."""
        NumberOfRotations: US_
        """Number of Rotations (0054,0051), US, VM 1."""
        RotationInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Rotation Information Sequence (0054,0052), SQ, VM 1."""
        NumberOfFramesInRotation: US_
        """Number of Frames in Rotation (0054,0053), US, VM 1."""
        RRIntervalVector: USn
        """R-R Interval Vector (0054,0060), US, VM 1-n."""
        NumberOfRRIntervals: US_
        """Number of R-R Intervals (0054,0061), US, VM 1."""
        GatedInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Gated Information Sequence (0054,0062), SQ, VM 1."""
        DataInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Data Information Sequence (0054,0063), SQ, VM 1."""
        TimeSlotVector: USn
        """Time Slot Vector (0054,0070), US, VM 1-n."""
        NumberOfTimeSlots: US_
        """Number of Time Slots (0054,0071), US, VM 1."""
        TimeSlotInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Time Slot Information Sequence (0054,0072), SQ, VM 1."""
        TimeSlotTime: DS_
        """Time Slot Time (0054,0073), DS, VM 1."""
        SliceVector: USn
        """Slice Vector (0054,0080), US, VM 1-n."""
        NumberOfSlices: US_
        """Number of Slices (0054,0081), US, VM 1."""
        AngularViewVector: USn
        """Angular View Vector (0054,0090), US, VM 1-n."""
        TimeSliceVector: USn
        """Time Slice Vector (0054,0100), US, VM 1-n."""
        NumberOfTimeSlices: US_
        """Number of Time Slices (0054,0101), US, VM 1."""
        StartAngle: DS_
        """Start Angle (0054,0200), DS, VM 1."""
        TypeOfDetectorMotion: CS_
        """Type of Detector Motion (0054,0202), CS, VM 1."""
        TriggerVector: ISn
        """Trigger Vector (0054,0210), IS, VM 1-n."""
        NumberOfTriggersInPhase: US_
        """Number of Triggers in Phase (0054,0211), US, VM 1."""
        ViewCodeSequence: SQ[Sequence[Dataset], Dataset]
        """View Code Sequence (0054,0220), SQ, VM 1."""
        ViewModifierCodeSequence: SQ[Sequence[Dataset], Dataset]
        """View Modifier Code Sequence (0054,0222), SQ, VM 1."""
        RadionuclideCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Radionuclide Code Sequence (0054,0300), SQ, VM 1."""
        AdministrationRouteCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Administration Route Code Sequence (0054,0302), SQ, VM 1."""
        RadiopharmaceuticalCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Radiopharmaceutical Code Sequence (0054,0304), SQ, VM 1."""
        CalibrationDataSequence: SQ[Sequence[Dataset], Dataset]
        """Calibration Data Sequence (0054,0306), SQ, VM 1."""
        EnergyWindowNumber: US_
        """Energy Window Number (0054,0308), US, VM 1."""
        ImageID: SH_
        """Image ID (0054,0400), SH, VM 1."""
        PatientOrientationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Orientation Code Sequence (0054,0410), SQ, VM 1."""
        PatientOrientationModifierCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Orientation Modifier Code Sequence (0054,0412), SQ, VM 1."""
        PatientGantryRelationshipCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Gantry Relationship Code Sequence (0054,0414), SQ, VM 1."""
        SliceProgressionDirection: CS_
        """Slice Progression Direction (0054,0500), CS, VM 1."""
        ScanProgressionDirection: CS_
        """Scan Progression Direction (0054,0501), CS, VM 1."""
        SeriesType: CSn
        """Series Type (0054,1000), CS, VM 2."""
        Units: CS_
        """Units (0054,1001), CS, VM 1."""
        CountsSource: CS_
        """Counts Source (0054,1002), CS, VM 1."""
        ReprojectionMethod: CS_
        """Reprojection Method (0054,1004), CS, VM 1."""
        SUVType: CS_
        """SUV Type (0054,1006), CS, VM 1."""
        RandomsCorrectionMethod: CS_
        """Randoms Correction Method (0054,1100), CS, VM 1."""
        AttenuationCorrectionMethod: LO_
        """Attenuation Correction Method (0054,1101), LO, VM 1."""
        DecayCorrection: CS_
        """Decay Correction (0054,1102), CS, VM 1."""
        ReconstructionMethod: LO_
        """Reconstruction Method (0054,1103), LO, VM 1."""
        DetectorLinesOfResponseUsed: LO_
        """Detector Lines of Response Used (0054,1104), LO, VM 1."""
        ScatterCorrectionMethod: LO_
        """Scatter Correction Method (0054,1105), LO, VM 1."""
        AxialAcceptance: DS_
        """Axial Acceptance (0054,1200), DS, VM 1."""
        AxialMash: ISn
        """Axial Mash (0054,1201), IS, VM 2."""
        TransverseMash: IS_
        """Transverse Mash (0054,1202), IS, VM 1."""
        DetectorElementSize: DSn
        """Detector Element Size (0054,1203), DS, VM 2."""
        CoincidenceWindowWidth: DS_
        """Coincidence Window Width (0054,1210), DS, VM 1."""
        SecondaryCountsType: CSn
        """Secondary Counts Type (0054,1220), CS, VM 1-n."""
        FrameReferenceTime: DS_
        """Frame Reference Time (0054,1300), DS, VM 1."""
        PrimaryPromptsCountsAccumulated: IS_
        """Primary (Prompts) Counts Accumulated (0054,1310), IS, VM 1."""
        SecondaryCountsAccumulated: ISn
        """Secondary Counts Accumulated (0054,1311), IS, VM 1-n."""
        SliceSensitivityFactor: DS_
        """Slice Sensitivity Factor (0054,1320), DS, VM 1."""
        DecayFactor: DS_
        """Decay Factor (0054,1321), DS, VM 1."""
        DoseCalibrationFactor: DS_
        """Dose Calibration Factor (0054,1322), DS, VM 1."""
        ScatterFractionFactor: DS_
        """Scatter Fraction Factor (0054,1323), DS, VM 1."""
        DeadTimeFactor: DS_
        """Dead Time Factor (0054,1324), DS, VM 1."""
        ImageIndex: US_
        """Image Index (0054,1330), US, VM 1."""
        CountsIncluded: CSn
        """Counts Included (0054,1400), CS, VM 1-n. Retired in 2007."""
        DeadTimeCorrectionFlag: CS_
        """Dead Time Correction Flag (0054,1401), CS, VM 1. Retired in 2007."""
        HistogramSequence: SQ[Sequence[Dataset], Dataset]
        """Histogram Sequence (0060,3000), SQ, VM 1."""
        HistogramNumberOfBins: US_
        """Histogram Number of Bins (0060,3002), US, VM 1."""
        HistogramFirstBinValue: USorSS_
        """Histogram First Bin Value (0060,3004), US or SS, VM 1."""
        HistogramLastBinValue: USorSS_
        """Histogram Last Bin Value (0060,3006), US or SS, VM 1."""
        HistogramBinWidth: US_
        """Histogram Bin Width (0060,3008), US, VM 1."""
        HistogramExplanation: LO_
        """Histogram Explanation (0060,3010), LO, VM 1."""
        HistogramData: ULn
        """Histogram Data (0060,3020), UL, VM 1-n."""
        SegmentationType: CS_
        """Segmentation Type (0062,0001), CS, VM 1."""
        SegmentSequence: SQ[Sequence[Dataset], Dataset]
        """Segment Sequence (0062,0002), SQ, VM 1."""
        SegmentedPropertyCategoryCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Segmented Property Category Code Sequence (0062,0003), SQ, VM 1."""
        SegmentNumber: US_
        """Segment Number (0062,0004), US, VM 1."""
        SegmentLabel: LO_
        """Segment Label (0062,0005), LO, VM 1."""
        SegmentDescription: ST_
        """Segment Description (0062,0006), ST, VM 1."""
        SegmentationAlgorithmIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Segmentation Algorithm Identification Sequence (0062,0007), SQ, VM 1."""
        SegmentAlgorithmType: CS_
        """Segment Algorithm Type (0062,0008), CS, VM 1."""
        SegmentAlgorithmName: LOn
        """Segment Algorithm Name (0062,0009), LO, VM 1-n."""
        SegmentIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Segment Identification Sequence (0062,000A), SQ, VM 1."""
        ReferencedSegmentNumber: USn
        """Referenced Segment Number (0062,000B), US, VM 1-n."""
        RecommendedDisplayGrayscaleValue: US_
        """Recommended Display Grayscale Value (0062,000C), US, VM 1."""
        RecommendedDisplayCIELabValue: USn
        """Recommended Display CIELab Value (0062,000D), US, VM 3."""
        MaximumFractionalValue: US_
        """Maximum Fractional Value (0062,000E), US, VM 1."""
        SegmentedPropertyTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Segmented Property Type Code Sequence (0062,000F), SQ, VM 1."""
        SegmentationFractionalType: CS_
        """Segmentation Fractional Type (0062,0010), CS, VM 1."""
        SegmentedPropertyTypeModifierCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Segmented Property Type Modifier Code Sequence (0062,0011), SQ, VM 1."""
        UsedSegmentsSequence: SQ[Sequence[Dataset], Dataset]
        """Used Segments Sequence (0062,0012), SQ, VM 1."""
        SegmentsOverlap: CS_
        """Segments Overlap (0062,0013), CS, VM 1."""
        TrackingID: UT_
        """Tracking ID (0062,0020), UT, VM 1."""
        TrackingUID: UI_
        """Tracking UID (0062,0021), UI, VM 1."""
        DeformableRegistrationSequence: SQ[Sequence[Dataset], Dataset]
        """Deformable Registration Sequence (0064,0002), SQ, VM 1."""
        SourceFrameOfReferenceUID: UI_
        """Source Frame of Reference UID (0064,0003), UI, VM 1."""
        DeformableRegistrationGridSequence: SQ[Sequence[Dataset], Dataset]
        """Deformable Registration Grid Sequence (0064,0005), SQ, VM 1."""
        GridDimensions: ULn
        """Grid Dimensions (0064,0007), UL, VM 3."""
        GridResolution: FDn
        """Grid Resolution (0064,0008), FD, VM 3."""
        VectorGridData: OF_
        """Vector Grid Data (0064,0009), OF, VM 1."""
        PreDeformationMatrixRegistrationSequence: SQ[Sequence[Dataset], Dataset]
        """Pre Deformation Matrix Registration Sequence (0064,000F), SQ, VM 1."""
        PostDeformationMatrixRegistrationSequence: SQ[Sequence[Dataset], Dataset]
        """Post Deformation Matrix Registration Sequence (0064,0010), SQ, VM 1."""
        NumberOfSurfaces: UL_
        """Number of Surfaces (0066,0001), UL, VM 1."""
        SurfaceSequence: SQ[Sequence[Dataset], Dataset]
        """Surface Sequence (0066,0002), SQ, VM 1."""
        SurfaceNumber: UL_
        """Surface Number (0066,0003), UL, VM 1."""
        SurfaceComments: LT_
        """Surface Comments (0066,0004), LT, VM 1."""
        SurfaceOffset: FL_
        """Surface Offset (0066,0005), FL, VM 1."""
        SurfaceProcessing: CS_
        """Surface Processing (0066,0009), CS, VM 1."""
        SurfaceProcessingRatio: FL_
        """Surface Processing Ratio (0066,000A), FL, VM 1."""
        SurfaceProcessingDescription: LO_
        """Surface Processing Description (0066,000B), LO, VM 1."""
        RecommendedPresentationOpacity: FL_
        """Recommended Presentation Opacity (0066,000C), FL, VM 1."""
        RecommendedPresentationType: CS_
        """Recommended Presentation Type (0066,000D), CS, VM 1."""
        FiniteVolume: CS_
        """Finite Volume (0066,000E), CS, VM 1."""
        Manifold: CS_
        """Manifold (0066,0010), CS, VM 1."""
        SurfacePointsSequence: SQ[Sequence[Dataset], Dataset]
        """Surface Points Sequence (0066,0011), SQ, VM 1."""
        SurfacePointsNormalsSequence: SQ[Sequence[Dataset], Dataset]
        """Surface Points Normals Sequence (0066,0012), SQ, VM 1."""
        SurfaceMeshPrimitivesSequence: SQ[Sequence[Dataset], Dataset]
        """Surface Mesh Primitives Sequence (0066,0013), SQ, VM 1."""
        NumberOfSurfacePoints: UL_
        """Number of Surface Points (0066,0015), UL, VM 1."""
        PointCoordinatesData: OF_
        """Point Coordinates Data (0066,0016), OF, VM 1."""
        PointPositionAccuracy: FLn
        """Point Position Accuracy (0066,0017), FL, VM 3."""
        MeanPointDistance: FL_
        """Mean Point Distance (0066,0018), FL, VM 1."""
        MaximumPointDistance: FL_
        """Maximum Point Distance (0066,0019), FL, VM 1."""
        PointsBoundingBoxCoordinates: FLn
        """Points Bounding Box Coordinates (0066,001A), FL, VM 6."""
        AxisOfRotation: FLn
        """Axis of Rotation (0066,001B), FL, VM 3."""
        CenterOfRotation: FLn
        """Center of Rotation (0066,001C), FL, VM 3."""
        NumberOfVectors: UL_
        """Number of Vectors (0066,001E), UL, VM 1."""
        VectorDimensionality: US_
        """Vector Dimensionality (0066,001F), US, VM 1."""
        VectorAccuracy: FLn
        """Vector Accuracy (0066,0020), FL, VM 1-n."""
        VectorCoordinateData: OF_
        """Vector Coordinate Data (0066,0021), OF, VM 1."""
        DoublePointCoordinatesData: OD_
        """Double Point Coordinates Data (0066,0022), OD, VM 1."""
        TrianglePointIndexList: OW_
        """Triangle Point Index List (0066,0023), OW, VM 1. Retired in 2015c."""
        EdgePointIndexList: OW_
        """Edge Point Index List (0066,0024), OW, VM 1. Retired in 2015c."""
        VertexPointIndexList: OW_
        """Vertex Point Index List (0066,0025), OW, VM 1. Retired in 2015c."""
        TriangleStripSequence: SQ[Sequence[Dataset], Dataset]
        """Triangle Strip Sequence (0066,0026), SQ, VM 1."""
        TriangleFanSequence: SQ[Sequence[Dataset], Dataset]
        """Triangle Fan Sequence (0066,0027), SQ, VM 1."""
        LineSequence: SQ[Sequence[Dataset], Dataset]
        """Line Sequence (0066,0028), SQ, VM 1."""
        PrimitivePointIndexList: OW_
        """Primitive Point Index List (0066,0029), OW, VM 1. Retired in 2015c."""
        SurfaceCount: UL_
        """Surface Count (0066,002A), UL, VM 1."""
        ReferencedSurfaceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Surface Sequence (0066,002B), SQ, VM 1."""
        ReferencedSurfaceNumber: UL_
        """Referenced Surface Number (0066,002C), UL, VM 1."""
        SegmentSurfaceGenerationAlgorithmIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Segment Surface Generation Algorithm Identification Sequence (0066,002D), SQ, VM 1."""
        SegmentSurfaceSourceInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Segment Surface Source Instance Sequence (0066,002E), SQ, VM 1."""
        AlgorithmFamilyCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Algorithm Family Code Sequence (0066,002F), SQ, VM 1."""
        AlgorithmNameCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Algorithm Name Code Sequence (0066,0030), SQ, VM 1."""
        AlgorithmVersion: LO_
        """Algorithm Version (0066,0031), LO, VM 1."""
        AlgorithmParameters: LT_
        """Algorithm Parameters (0066,0032), LT, VM 1."""
        FacetSequence: SQ[Sequence[Dataset], Dataset]
        """Facet Sequence (0066,0034), SQ, VM 1."""
        SurfaceProcessingAlgorithmIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Surface Processing Algorithm Identification Sequence (0066,0035), SQ, VM 1."""
        AlgorithmName: LO_
        """Algorithm Name (0066,0036), LO, VM 1."""
        RecommendedPointRadius: FL_
        """Recommended Point Radius (0066,0037), FL, VM 1."""
        RecommendedLineThickness: FL_
        """Recommended Line Thickness (0066,0038), FL, VM 1."""
        LongPrimitivePointIndexList: OL_
        """Long Primitive Point Index List (0066,0040), OL, VM 1."""
        LongTrianglePointIndexList: OL_
        """Long Triangle Point Index List (0066,0041), OL, VM 1."""
        LongEdgePointIndexList: OL_
        """Long Edge Point Index List (0066,0042), OL, VM 1."""
        LongVertexPointIndexList: OL_
        """Long Vertex Point Index List (0066,0043), OL, VM 1."""
        TrackSetSequence: SQ[Sequence[Dataset], Dataset]
        """Track Set Sequence (0066,0101), SQ, VM 1."""
        TrackSequence: SQ[Sequence[Dataset], Dataset]
        """Track Sequence (0066,0102), SQ, VM 1."""
        RecommendedDisplayCIELabValueList: OW_
        """Recommended Display CIELab Value List (0066,0103), OW, VM 1."""
        TrackingAlgorithmIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Tracking Algorithm Identification Sequence (0066,0104), SQ, VM 1."""
        TrackSetNumber: UL_
        """Track Set Number (0066,0105), UL, VM 1."""
        TrackSetLabel: LO_
        """Track Set Label (0066,0106), LO, VM 1."""
        TrackSetDescription: UT_
        """Track Set Description (0066,0107), UT, VM 1."""
        TrackSetAnatomicalTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Track Set Anatomical Type Code Sequence (0066,0108), SQ, VM 1."""
        MeasurementsSequence: SQ[Sequence[Dataset], Dataset]
        """Measurements Sequence (0066,0121), SQ, VM 1."""
        TrackSetStatisticsSequence: SQ[Sequence[Dataset], Dataset]
        """Track Set Statistics Sequence (0066,0124), SQ, VM 1."""
        FloatingPointValues: OF_
        """Floating Point Values (0066,0125), OF, VM 1."""
        TrackPointIndexList: OL_
        """Track Point Index List (0066,0129), OL, VM 1."""
        TrackStatisticsSequence: SQ[Sequence[Dataset], Dataset]
        """Track Statistics Sequence (0066,0130), SQ, VM 1."""
        MeasurementValuesSequence: SQ[Sequence[Dataset], Dataset]
        """Measurement Values Sequence (0066,0132), SQ, VM 1."""
        DiffusionAcquisitionCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Diffusion Acquisition Code Sequence (0066,0133), SQ, VM 1."""
        DiffusionModelCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Diffusion Model Code Sequence (0066,0134), SQ, VM 1."""
        ImplantSize: LO_
        """Implant Size (0068,6210), LO, VM 1."""
        ImplantTemplateVersion: LO_
        """Implant Template Version (0068,6221), LO, VM 1."""
        ReplacedImplantTemplateSequence: SQ[Sequence[Dataset], Dataset]
        """Replaced Implant Template Sequence (0068,6222), SQ, VM 1."""
        ImplantType: CS_
        """Implant Type (0068,6223), CS, VM 1."""
        DerivationImplantTemplateSequence: SQ[Sequence[Dataset], Dataset]
        """Derivation Implant Template Sequence (0068,6224), SQ, VM 1."""
        OriginalImplantTemplateSequence: SQ[Sequence[Dataset], Dataset]
        """Original Implant Template Sequence (0068,6225), SQ, VM 1."""
        EffectiveDateTime: DT_
        """Effective DateTime (0068,6226), DT, VM 1."""
        ImplantTargetAnatomySequence: SQ[Sequence[Dataset], Dataset]
        """Implant Target Anatomy Sequence (0068,6230), SQ, VM 1."""
        InformationFromManufacturerSequence: SQ[Sequence[Dataset], Dataset]
        """Information From Manufacturer Sequence (0068,6260), SQ, VM 1."""
        NotificationFromManufacturerSequence: SQ[Sequence[Dataset], Dataset]
        """Notification From Manufacturer Sequence (0068,6265), SQ, VM 1."""
        InformationIssueDateTime: DT_
        """Information Issue DateTime (0068,6270), DT, VM 1."""
        InformationSummary: ST_
        """Information Summary (0068,6280), ST, VM 1."""
        ImplantRegulatoryDisapprovalCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Implant Regulatory Disapproval Code Sequence (0068,62A0), SQ, VM 1."""
        OverallTemplateSpatialTolerance: FD_
        """Overall Template Spatial Tolerance (0068,62A5), FD, VM 1."""
        HPGLDocumentSequence: SQ[Sequence[Dataset], Dataset]
        """HPGL Document Sequence (0068,62C0), SQ, VM 1."""
        HPGLDocumentID: US_
        """HPGL Document ID (0068,62D0), US, VM 1."""
        HPGLDocumentLabel: LO_
        """HPGL Document Label (0068,62D5), LO, VM 1."""
        ViewOrientationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """View Orientation Code Sequence (0068,62E0), SQ, VM 1."""
        ViewOrientationModifierCodeSequence: SQ[Sequence[Dataset], Dataset]
        """View Orientation Modifier Code Sequence (0068,62F0), SQ, VM 1."""
        HPGLDocumentScaling: FD_
        """HPGL Document Scaling (0068,62F2), FD, VM 1."""
        HPGLDocument: OB_
        """HPGL Document (0068,6300), OB, VM 1."""
        HPGLContourPenNumber: US_
        """HPGL Contour Pen Number (0068,6310), US, VM 1."""
        HPGLPenSequence: SQ[Sequence[Dataset], Dataset]
        """HPGL Pen Sequence (0068,6320), SQ, VM 1."""
        HPGLPenNumber: US_
        """HPGL Pen Number (0068,6330), US, VM 1."""
        HPGLPenLabel: LO_
        """HPGL Pen Label (0068,6340), LO, VM 1."""
        HPGLPenDescription: ST_
        """HPGL Pen Description (0068,6345), ST, VM 1."""
        RecommendedRotationPoint: FDn
        """Recommended Rotation Point (0068,6346), FD, VM 2."""
        BoundingRectangle: FDn
        """Bounding Rectangle (0068,6347), FD, VM 4."""
        ImplantTemplate3DModelSurfaceNumber: USn
        """Implant Template 3D Model Surface Number (0068,6350), US, VM 1-n."""
        SurfaceModelDescriptionSequence: SQ[Sequence[Dataset], Dataset]
        """Surface Model Description Sequence (0068,6360), SQ, VM 1."""
        SurfaceModelLabel: LO_
        """Surface Model Label (0068,6380), LO, VM 1."""
        SurfaceModelScalingFactor: FD_
        """Surface Model Scaling Factor (0068,6390), FD, VM 1."""
        MaterialsCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Materials Code Sequence (0068,63A0), SQ, VM 1."""
        CoatingMaterialsCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Coating Materials Code Sequence (0068,63A4), SQ, VM 1."""
        ImplantTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Implant Type Code Sequence (0068,63A8), SQ, VM 1."""
        FixationMethodCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Fixation Method Code Sequence (0068,63AC), SQ, VM 1."""
        MatingFeatureSetsSequence: SQ[Sequence[Dataset], Dataset]
        """Mating Feature Sets Sequence (0068,63B0), SQ, VM 1."""
        MatingFeatureSetID: US_
        """Mating Feature Set ID (0068,63C0), US, VM 1."""
        MatingFeatureSetLabel: LO_
        """Mating Feature Set Label (0068,63D0), LO, VM 1."""
        MatingFeatureSequence: SQ[Sequence[Dataset], Dataset]
        """Mating Feature Sequence (0068,63E0), SQ, VM 1."""
        MatingFeatureID: US_
        """Mating Feature ID (0068,63F0), US, VM 1."""
        MatingFeatureDegreeOfFreedomSequence: SQ[Sequence[Dataset], Dataset]
        """Mating Feature Degree of Freedom Sequence (0068,6400), SQ, VM 1."""
        DegreeOfFreedomID: US_
        """Degree of Freedom ID (0068,6410), US, VM 1."""
        DegreeOfFreedomType: CS_
        """Degree of Freedom Type (0068,6420), CS, VM 1."""
        TwoDMatingFeatureCoordinatesSequence: SQ[Sequence[Dataset], Dataset]
        """2D Mating Feature Coordinates Sequence (0068,6430), SQ, VM 1."""
        ReferencedHPGLDocumentID: US_
        """Referenced HPGL Document ID (0068,6440), US, VM 1."""
        TwoDMatingPoint: FDn
        """2D Mating Point (0068,6450), FD, VM 2."""
        TwoDMatingAxes: FDn
        """2D Mating Axes (0068,6460), FD, VM 4."""
        TwoDDegreeOfFreedomSequence: SQ[Sequence[Dataset], Dataset]
        """2D Degree of Freedom Sequence (0068,6470), SQ, VM 1."""
        ThreeDDegreeOfFreedomAxis: FDn
        """3D Degree of Freedom Axis (0068,6490), FD, VM 3."""
        RangeOfFreedom: FDn
        """Range of Freedom (0068,64A0), FD, VM 2."""
        ThreeDMatingPoint: FDn
        """3D Mating Point (0068,64C0), FD, VM 3."""
        ThreeDMatingAxes: FDn
        """3D Mating Axes (0068,64D0), FD, VM 9."""
        TwoDDegreeOfFreedomAxis: FDn
        """2D Degree of Freedom Axis (0068,64F0), FD, VM 3."""
        PlanningLandmarkPointSequence: SQ[Sequence[Dataset], Dataset]
        """Planning Landmark Point Sequence (0068,6500), SQ, VM 1."""
        PlanningLandmarkLineSequence: SQ[Sequence[Dataset], Dataset]
        """Planning Landmark Line Sequence (0068,6510), SQ, VM 1."""
        PlanningLandmarkPlaneSequence: SQ[Sequence[Dataset], Dataset]
        """Planning Landmark Plane Sequence (0068,6520), SQ, VM 1."""
        PlanningLandmarkID: US_
        """Planning Landmark ID (0068,6530), US, VM 1."""
        PlanningLandmarkDescription: LO_
        """Planning Landmark Description (0068,6540), LO, VM 1."""
        PlanningLandmarkIdentificationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Planning Landmark Identification Code Sequence (0068,6545), SQ, VM 1."""
        TwoDPointCoordinatesSequence: SQ[Sequence[Dataset], Dataset]
        """2D Point Coordinates Sequence (0068,6550), SQ, VM 1."""
        TwoDPointCoordinates: FDn
        """2D Point Coordinates (0068,6560), FD, VM 2."""
        ThreeDPointCoordinates: FDn
        """3D Point Coordinates (0068,6590), FD, VM 3."""
        TwoDLineCoordinatesSequence: SQ[Sequence[Dataset], Dataset]
        """2D Line Coordinates Sequence (0068,65A0), SQ, VM 1."""
        TwoDLineCoordinates: FDn
        """2D Line Coordinates (0068,65B0), FD, VM 4."""
        ThreeDLineCoordinates: FDn
        """3D Line Coordinates (0068,65D0), FD, VM 6."""
        TwoDPlaneCoordinatesSequence: SQ[Sequence[Dataset], Dataset]
        """2D Plane Coordinates Sequence (0068,65E0), SQ, VM 1."""
        TwoDPlaneIntersection: FDn
        """2D Plane Intersection (0068,65F0), FD, VM 4."""
        ThreeDPlaneOrigin: FDn
        """3D Plane Origin (0068,6610), FD, VM 3."""
        ThreeDPlaneNormal: FDn
        """3D Plane Normal (0068,6620), FD, VM 3."""
        ModelModification: CS_
        """Model Modification (0068,7001), CS, VM 1."""
        ModelMirroring: CS_
        """Model Mirroring (0068,7002), CS, VM 1."""
        ModelUsageCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Model Usage Code Sequence (0068,7003), SQ, VM 1."""
        ModelGroupUID: UI_
        """Model Group UID (0068,7004), UI, VM 1."""
        RelativeURIReferenceWithinEncapsulatedDocument: UR_
        """Relative URI Reference Within Encapsulated Document (0068,7005), UR, VM 1."""
        AnnotationCoordinateType: CS_
        """Annotation Coordinate Type (006A,0001), CS, VM 1."""
        AnnotationGroupSequence: SQ[Sequence[Dataset], Dataset]
        """Annotation Group Sequence (006A,0002), SQ, VM 1."""
        AnnotationGroupUID: UI_
        """Annotation Group UID (006A,0003), UI, VM 1."""
        AnnotationGroupLabel: LO_
        """Annotation Group Label (006A,0005), LO, VM 1."""
        AnnotationGroupDescription: UT_
        """Annotation Group Description (006A,0006), UT, VM 1."""
        AnnotationGroupGenerationType: CS_
        """Annotation Group Generation Type (006A,0007), CS, VM 1."""
        AnnotationGroupAlgorithmIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Annotation Group Algorithm Identification Sequence (006A,0008), SQ, VM 1."""
        AnnotationPropertyCategoryCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Annotation Property Category Code Sequence (006A,0009), SQ, VM 1."""
        AnnotationPropertyTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Annotation Property Type Code Sequence (006A,000A), SQ, VM 1."""
        AnnotationPropertyTypeModifierCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Annotation Property Type Modifier Code Sequence (006A,000B), SQ, VM 1."""
        NumberOfAnnotations: UL_
        """Number of Annotations (006A,000C), UL, VM 1."""
        AnnotationAppliesToAllOpticalPaths: CS_
        """Annotation Applies to All Optical Paths (006A,000D), CS, VM 1."""
        ReferencedOpticalPathIdentifier: SHn
        """Referenced Optical Path Identifier (006A,000E), SH, VM 1-n."""
        AnnotationAppliesToAllZPlanes: CS_
        """Annotation Applies to All Z Planes (006A,000F), CS, VM 1."""
        CommonZCoordinateValue: FDn
        """Common Z Coordinate Value (006A,0010), FD, VM 1-n."""
        AnnotationIndexList: OL_
        """Annotation Index List (006A,0011), OL, VM 1."""
        GraphicAnnotationSequence: SQ[Sequence[Dataset], Dataset]
        """Graphic Annotation Sequence (0070,0001), SQ, VM 1."""
        GraphicLayer: CS_
        """Graphic Layer (0070,0002), CS, VM 1."""
        BoundingBoxAnnotationUnits: CS_
        """Bounding Box Annotation Units (0070,0003), CS, VM 1."""
        AnchorPointAnnotationUnits: CS_
        """Anchor Point Annotation Units (0070,0004), CS, VM 1."""
        GraphicAnnotationUnits: CS_
        """Graphic Annotation Units (0070,0005), CS, VM 1."""
        UnformattedTextValue: ST_
        """Unformatted Text Value (0070,0006), ST, VM 1."""
        TextObjectSequence: SQ[Sequence[Dataset], Dataset]
        """Text Object Sequence (0070,0008), SQ, VM 1."""
        GraphicObjectSequence: SQ[Sequence[Dataset], Dataset]
        """Graphic Object Sequence (0070,0009), SQ, VM 1."""
        BoundingBoxTopLeftHandCorner: FLn
        """Bounding Box Top Left Hand Corner (0070,0010), FL, VM 2."""
        BoundingBoxBottomRightHandCorner: FLn
        """Bounding Box Bottom Right Hand Corner (0070,0011), FL, VM 2."""
        BoundingBoxTextHorizontalJustification: CS_
        """Bounding Box Text Horizontal Justification (0070,0012), CS, VM 1."""
        AnchorPoint: FLn
        """Anchor Point (0070,0014), FL, VM 2."""
        AnchorPointVisibility: CS_
        """Anchor Point Visibility (0070,0015), CS, VM 1."""
        GraphicDimensions: US_
        """Graphic Dimensions (0070,0020), US, VM 1."""
        NumberOfGraphicPoints: US_
        """Number of Graphic Points (0070,0021), US, VM 1."""
        GraphicData: FLn
        """Graphic Data (0070,0022), FL, VM 2-n."""
        GraphicType: CS_
        """Graphic Type (0070,0023), CS, VM 1."""
        GraphicFilled: CS_
        """Graphic Filled (0070,0024), CS, VM 1."""
        ImageRotationRetired: IS_
        """Image Rotation (Retired) (0070,0040), IS, VM 1. Retired in 2007."""
        ImageHorizontalFlip: CS_
        """Image Horizontal Flip (0070,0041), CS, VM 1."""
        ImageRotation: US_
        """Image Rotation (0070,0042), US, VM 1."""
        DisplayedAreaTopLeftHandCornerTrial: USn
        """Displayed Area Top Left Hand Corner (Trial) (0070,0050), US, VM 2. Retired in 2007."""
        DisplayedAreaBottomRightHandCornerTrial: USn
        """Displayed Area Bottom Right Hand Corner (Trial) (0070,0051), US, VM 2. Retired in 2007."""
        DisplayedAreaTopLeftHandCorner: SLn
        """Displayed Area Top Left Hand Corner (0070,0052), SL, VM 2."""
        DisplayedAreaBottomRightHandCorner: SLn
        """Displayed Area Bottom Right Hand Corner (0070,0053), SL, VM 2."""
        DisplayedAreaSelectionSequence: SQ[Sequence[Dataset], Dataset]
        """Displayed Area Selection Sequence (0070,005A), SQ, VM 1."""
        GraphicLayerSequence: SQ[Sequence[Dataset], Dataset]
        """Graphic Layer Sequence (0070,0060), SQ, VM 1."""
        GraphicLayerOrder: IS_
        """Graphic Layer Order (0070,0062), IS, VM 1."""
        GraphicLayerRecommendedDisplayGrayscaleValue: US_
        """Graphic Layer Recommended Display Grayscale Value (0070,0066), US, VM 1."""
        GraphicLayerRecommendedDisplayRGBValue: USn
        """Graphic Layer Recommended Display RGB Value (0070,0067), US, VM 3. Retired in 2004."""
        GraphicLayerDescription: LO_
        """Graphic Layer Description (0070,0068), LO, VM 1."""
        ContentLabel: CS_
        """Content Label (0070,0080), CS, VM 1."""
        ContentDescription: LO_
        """Content Description (0070,0081), LO, VM 1."""
        PresentationCreationDate: DA_
        """Presentation Creation Date (0070,0082), DA, VM 1."""
        PresentationCreationTime: TM_
        """Presentation Creation Time (0070,0083), TM, VM 1."""
        ContentCreatorName: PN_
        """Content Creator's Name (0070,0084), PN, VM 1."""
        ContentCreatorIdentificationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Content Creator's Identification Code Sequence (0070,0086), SQ, VM 1."""
        AlternateContentDescriptionSequence: SQ[Sequence[Dataset], Dataset]
        """Alternate Content Description Sequence (0070,0087), SQ, VM 1."""
        PresentationSizeMode: CS_
        """Presentation Size Mode (0070,0100), CS, VM 1."""
        PresentationPixelSpacing: DSn
        """Presentation Pixel Spacing (0070,0101), DS, VM 2."""
        PresentationPixelAspectRatio: ISn
        """Presentation Pixel Aspect Ratio (0070,0102), IS, VM 2."""
        PresentationPixelMagnificationRatio: FL_
        """Presentation Pixel Magnification Ratio (0070,0103), FL, VM 1."""
        GraphicGroupLabel: LO_
        """Graphic Group Label (0070,0207), LO, VM 1."""
        GraphicGroupDescription: ST_
        """Graphic Group Description (0070,0208), ST, VM 1."""
        CompoundGraphicSequence: SQ[Sequence[Dataset], Dataset]
        """Compound Graphic Sequence (0070,0209), SQ, VM 1."""
        CompoundGraphicInstanceID: UL_
        """Compound Graphic Instance ID (0070,0226), UL, VM 1."""
        FontName: LO_
        """Font Name (0070,0227), LO, VM 1."""
        FontNameType: CS_
        """Font Name Type (0070,0228), CS, VM 1."""
        CSSFontName: LO_
        """CSS Font Name (0070,0229), LO, VM 1."""
        RotationAngle: FD_
        """Rotation Angle (0070,0230), FD, VM 1."""
        TextStyleSequence: SQ[Sequence[Dataset], Dataset]
        """Text Style Sequence (0070,0231), SQ, VM 1."""
        LineStyleSequence: SQ[Sequence[Dataset], Dataset]
        """Line Style Sequence (0070,0232), SQ, VM 1."""
        FillStyleSequence: SQ[Sequence[Dataset], Dataset]
        """Fill Style Sequence (0070,0233), SQ, VM 1."""
        GraphicGroupSequence: SQ[Sequence[Dataset], Dataset]
        """Graphic Group Sequence (0070,0234), SQ, VM 1."""
        TextColorCIELabValue: USn
        """Text Color CIELab Value (0070,0241), US, VM 3."""
        HorizontalAlignment: CS_
        """Horizontal Alignment (0070,0242), CS, VM 1."""
        VerticalAlignment: CS_
        """Vertical Alignment (0070,0243), CS, VM 1."""
        ShadowStyle: CS_
        """Shadow Style (0070,0244), CS, VM 1."""
        ShadowOffsetX: FL_
        """Shadow Offset X (0070,0245), FL, VM 1."""
        ShadowOffsetY: FL_
        """Shadow Offset Y (0070,0246), FL, VM 1."""
        ShadowColorCIELabValue: USn
        """Shadow Color CIELab Value (0070,0247), US, VM 3."""
        Underlined: CS_
        """Underlined (0070,0248), CS, VM 1."""
        Bold: CS_
        """Bold (0070,0249), CS, VM 1."""
        Italic: CS_
        """Italic (0070,0250), CS, VM 1."""
        PatternOnColorCIELabValue: USn
        """Pattern On Color CIELab Value (0070,0251), US, VM 3."""
        PatternOffColorCIELabValue: USn
        """Pattern Off Color CIELab Value (0070,0252), US, VM 3."""
        LineThickness: FL_
        """Line Thickness (0070,0253), FL, VM 1."""
        LineDashingStyle: CS_
        """Line Dashing Style (0070,0254), CS, VM 1."""
        LinePattern: UL_
        """Line Pattern (0070,0255), UL, VM 1."""
        FillPattern: OB_
        """Fill Pattern (0070,0256), OB, VM 1."""
        FillMode: CS_
        """Fill Mode (0070,0257), CS, VM 1."""
        ShadowOpacity: FL_
        """Shadow Opacity (0070,0258), FL, VM 1."""
        GapLength: FL_
        """Gap Length (0070,0261), FL, VM 1."""
        DiameterOfVisibility: FL_
        """Diameter of Visibility (0070,0262), FL, VM 1."""
        RotationPoint: FLn
        """Rotation Point (0070,0273), FL, VM 2."""
        TickAlignment: CS_
        """Tick Alignment (0070,0274), CS, VM 1."""
        ShowTickLabel: CS_
        """Show Tick Label (0070,0278), CS, VM 1."""
        TickLabelAlignment: CS_
        """Tick Label Alignment (0070,0279), CS, VM 1."""
        CompoundGraphicUnits: CS_
        """Compound Graphic Units (0070,0282), CS, VM 1."""
        PatternOnOpacity: FL_
        """Pattern On Opacity (0070,0284), FL, VM 1."""
        PatternOffOpacity: FL_
        """Pattern Off Opacity (0070,0285), FL, VM 1."""
        MajorTicksSequence: SQ[Sequence[Dataset], Dataset]
        """Major Ticks Sequence (0070,0287), SQ, VM 1."""
        TickPosition: FL_
        """Tick Position (0070,0288), FL, VM 1."""
        TickLabel: SH_
        """Tick Label (0070,0289), SH, VM 1."""
        CompoundGraphicType: CS_
        """Compound Graphic Type (0070,0294), CS, VM 1."""
        GraphicGroupID: UL_
        """Graphic Group ID (0070,0295), UL, VM 1."""
        ShapeType: CS_
        """Shape Type (0070,0306), CS, VM 1."""
        RegistrationSequence: SQ[Sequence[Dataset], Dataset]
        """Registration Sequence (0070,0308), SQ, VM 1."""
        MatrixRegistrationSequence: SQ[Sequence[Dataset], Dataset]
        """Matrix Registration Sequence (0070,0309), SQ, VM 1."""
        MatrixSequence: SQ[Sequence[Dataset], Dataset]
        """Matrix Sequence (0070,030A), SQ, VM 1."""
        FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix: FDn
        """Frame of Reference to Displayed Coordinate System Transformation Matrix (0070,030B), FD, VM 16."""
        FrameOfReferenceTransformationMatrixType: CS_
        """Frame of Reference Transformation Matrix Type (0070,030C), CS, VM 1."""
        RegistrationTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Registration Type Code Sequence (0070,030D), SQ, VM 1."""
        FiducialDescription: ST_
        """Fiducial Description (0070,030F), ST, VM 1."""
        FiducialIdentifier: SH_
        """Fiducial Identifier (0070,0310), SH, VM 1."""
        FiducialIdentifierCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Fiducial Identifier Code Sequence (0070,0311), SQ, VM 1."""
        ContourUncertaintyRadius: FD_
        """Contour Uncertainty Radius (0070,0312), FD, VM 1."""
        UsedFiducialsSequence: SQ[Sequence[Dataset], Dataset]
        """Used Fiducials Sequence (0070,0314), SQ, VM 1."""
        UsedRTStructureSetROISequence: SQ[Sequence[Dataset], Dataset]
        """Used RT Structure Set ROI Sequence (0070,0315), SQ, VM 1."""
        GraphicCoordinatesDataSequence: SQ[Sequence[Dataset], Dataset]
        """Graphic Coordinates Data Sequence (0070,0318), SQ, VM 1."""
        FiducialUID: UI_
        """Fiducial UID (0070,031A), UI, VM 1."""
        ReferencedFiducialUID: UI_
        """Referenced Fiducial UID (0070,031B), UI, VM 1."""
        FiducialSetSequence: SQ[Sequence[Dataset], Dataset]
        """Fiducial Set Sequence (0070,031C), SQ, VM 1."""
        FiducialSequence: SQ[Sequence[Dataset], Dataset]
        """Fiducial Sequence (0070,031E), SQ, VM 1."""
        FiducialsPropertyCategoryCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Fiducials Property Category Code Sequence (0070,031F), SQ, VM 1."""
        GraphicLayerRecommendedDisplayCIELabValue: USn
        """Graphic Layer Recommended Display CIELab Value (0070,0401), US, VM 3."""
        BlendingSequence: SQ[Sequence[Dataset], Dataset]
        """Blending Sequence (0070,0402), SQ, VM 1."""
        RelativeOpacity: FL_
        """Relative Opacity (0070,0403), FL, VM 1."""
        ReferencedSpatialRegistrationSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Spatial Registration Sequence (0070,0404), SQ, VM 1."""
        BlendingPosition: CS_
        """Blending Position (0070,0405), CS, VM 1."""
        PresentationDisplayCollectionUID: UI_
        """Presentation Display Collection UID (0070,1101), UI, VM 1."""
        PresentationSequenceCollectionUID: UI_
        """Presentation Sequence Collection UID (0070,1102), UI, VM 1."""
        PresentationSequencePositionIndex: US_
        """Presentation Sequence Position Index (0070,1103), US, VM 1."""
        RenderedImageReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Rendered Image Reference Sequence (0070,1104), SQ, VM 1."""
        VolumetricPresentationStateInputSequence: SQ[Sequence[Dataset], Dataset]
        """Volumetric Presentation State Input Sequence (0070,1201), SQ, VM 1."""
        PresentationInputType: CS_
        """Presentation Input Type (0070,1202), CS, VM 1."""
        InputSequencePositionIndex: US_
        """Input Sequence Position Index (0070,1203), US, VM 1."""
        Crop: CS_
        """Crop (0070,1204), CS, VM 1."""
        CroppingSpecificationIndex: USn
        """Cropping Specification Index (0070,1205), US, VM 1-n."""
        CompositingMethod: CS_
        """Compositing Method (0070,1206), CS, VM 1. Retired in 2017a."""
        VolumetricPresentationInputNumber: US_
        """Volumetric Presentation Input Number (0070,1207), US, VM 1."""
        ImageVolumeGeometry: CS_
        """Image Volume Geometry (0070,1208), CS, VM 1."""
        VolumetricPresentationInputSetUID: UI_
        """Volumetric Presentation Input Set UID (0070,1209), UI, VM 1."""
        VolumetricPresentationInputSetSequence: SQ[Sequence[Dataset], Dataset]
        """Volumetric Presentation Input Set Sequence (0070,120A), SQ, VM 1."""
        GlobalCrop: CS_
        """Global Crop (0070,120B), CS, VM 1."""
        GlobalCroppingSpecificationIndex: USn
        """Global Cropping Specification Index (0070,120C), US, VM 1-n."""
        RenderingMethod: CS_
        """Rendering Method (0070,120D), CS, VM 1."""
        VolumeCroppingSequence: SQ[Sequence[Dataset], Dataset]
        """Volume Cropping Sequence (0070,1301), SQ, VM 1."""
        VolumeCroppingMethod: CS_
        """Volume Cropping Method (0070,1302), CS, VM 1."""
        BoundingBoxCrop: FDn
        """Bounding Box Crop (0070,1303), FD, VM 6."""
        ObliqueCroppingPlaneSequence: SQ[Sequence[Dataset], Dataset]
        """Oblique Cropping Plane Sequence (0070,1304), SQ, VM 1."""
        Plane: FDn
        """Plane (0070,1305), FD, VM 4."""
        PlaneNormal: FDn
        """Plane Normal (0070,1306), FD, VM 3."""
        CroppingSpecificationNumber: US_
        """Cropping Specification Number (0070,1309), US, VM 1."""
        MultiPlanarReconstructionStyle: CS_
        """Multi-Planar Reconstruction Style (0070,1501), CS, VM 1."""
        MPRThicknessType: CS_
        """MPR Thickness Type (0070,1502), CS, VM 1."""
        MPRSlabThickness: FD_
        """MPR Slab Thickness (0070,1503), FD, VM 1."""
        MPRTopLeftHandCorner: FDn
        """MPR Top Left Hand Corner (0070,1505), FD, VM 3."""
        MPRViewWidthDirection: FDn
        """MPR View Width Direction (0070,1507), FD, VM 3."""
        MPRViewWidth: FD_
        """MPR View Width (0070,1508), FD, VM 1."""
        NumberOfVolumetricCurvePoints: UL_
        """Number of Volumetric Curve Points (0070,150C), UL, VM 1."""
        VolumetricCurvePoints: OD_
        """Volumetric Curve Points (0070,150D), OD, VM 1."""
        MPRViewHeightDirection: FDn
        """MPR View Height Direction (0070,1511), FD, VM 3."""
        MPRViewHeight: FD_
        """MPR View Height (0070,1512), FD, VM 1."""
        RenderProjection: CS_
        """Render Projection (0070,1602), CS, VM 1."""
        ViewpointPosition: FDn
        """Viewpoint Position (0070,1603), FD, VM 3."""
        ViewpointLookAtPoint: FDn
        """Viewpoint LookAt Point (0070,1604), FD, VM 3."""
        ViewpointUpDirection: FDn
        """Viewpoint Up Direction (0070,1605), FD, VM 3."""
        RenderFieldOfView: FDn
        """Render Field of View (0070,1606), FD, VM 6."""
        SamplingStepSize: FD_
        """Sampling Step Size (0070,1607), FD, VM 1."""
        ShadingStyle: CS_
        """Shading Style (0070,1701), CS, VM 1."""
        AmbientReflectionIntensity: FD_
        """Ambient Reflection Intensity (0070,1702), FD, VM 1."""
        LightDirection: FDn
        """Light Direction (0070,1703), FD, VM 3."""
        DiffuseReflectionIntensity: FD_
        """Diffuse Reflection Intensity (0070,1704), FD, VM 1."""
        SpecularReflectionIntensity: FD_
        """Specular Reflection Intensity (0070,1705), FD, VM 1."""
        Shininess: FD_
        """Shininess (0070,1706), FD, VM 1."""
        PresentationStateClassificationComponentSequence: SQ[Sequence[Dataset], Dataset]
        """Presentation State Classification Component Sequence (0070,1801), SQ, VM 1."""
        ComponentType: CS_
        """Component Type (0070,1802), CS, VM 1."""
        ComponentInputSequence: SQ[Sequence[Dataset], Dataset]
        """Component Input Sequence (0070,1803), SQ, VM 1."""
        VolumetricPresentationInputIndex: US_
        """Volumetric Presentation Input Index (0070,1804), US, VM 1."""
        PresentationStateCompositorComponentSequence: SQ[Sequence[Dataset], Dataset]
        """Presentation State Compositor Component Sequence (0070,1805), SQ, VM 1."""
        WeightingTransferFunctionSequence: SQ[Sequence[Dataset], Dataset]
        """Weighting Transfer Function Sequence (0070,1806), SQ, VM 1."""
        WeightingLookupTableDescriptor: USn
        """Weighting Lookup Table Descriptor (0070,1807), US, VM 3. Retired."""
        WeightingLookupTableData: OB_
        """Weighting Lookup Table Data (0070,1808), OB, VM 1. Retired."""
        VolumetricAnnotationSequence: SQ[Sequence[Dataset], Dataset]
        """Volumetric Annotation Sequence (0070,1901), SQ, VM 1."""
        ReferencedStructuredContextSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Structured Context Sequence (0070,1903), SQ, VM 1."""
        ReferencedContentItem: UI_
        """Referenced Content Item (0070,1904), UI, VM 1."""
        VolumetricPresentationInputAnnotationSequence: SQ[Sequence[Dataset], Dataset]
        """Volumetric Presentation Input Annotation Sequence (0070,1905), SQ, VM 1."""
        AnnotationClipping: CS_
        """Annotation Clipping (0070,1907), CS, VM 1."""
        PresentationAnimationStyle: CS_
        """Presentation Animation Style (0070,1A01), CS, VM 1."""
        RecommendedAnimationRate: FD_
        """Recommended Animation Rate (0070,1A03), FD, VM 1."""
        AnimationCurveSequence: SQ[Sequence[Dataset], Dataset]
        """Animation Curve Sequence (0070,1A04), SQ, VM 1."""
        AnimationStepSize: FD_
        """Animation Step Size (0070,1A05), FD, VM 1."""
        SwivelRange: FD_
        """Swivel Range (0070,1A06), FD, VM 1."""
        VolumetricCurveUpDirections: OD_
        """Volumetric Curve Up Directions (0070,1A07), OD, VM 1."""
        VolumeStreamSequence: SQ[Sequence[Dataset], Dataset]
        """Volume Stream Sequence (0070,1A08), SQ, VM 1."""
        RGBATransferFunctionDescription: LO_
        """RGBA Transfer Function Description (0070,1A09), LO, VM 1."""
        AdvancedBlendingSequence: SQ[Sequence[Dataset], Dataset]
        """Advanced Blending Sequence (0070,1B01), SQ, VM 1."""
        BlendingInputNumber: US_
        """Blending Input Number (0070,1B02), US, VM 1."""
        BlendingDisplayInputSequence: SQ[Sequence[Dataset], Dataset]
        """Blending Display Input Sequence (0070,1B03), SQ, VM 1."""
        BlendingDisplaySequence: SQ[Sequence[Dataset], Dataset]
        """Blending Display Sequence (0070,1B04), SQ, VM 1."""
        BlendingMode: CS_
        """Blending Mode (0070,1B06), CS, VM 1."""
        TimeSeriesBlending: CS_
        """Time Series Blending (0070,1B07), CS, VM 1."""
        GeometryForDisplay: CS_
        """Geometry for Display (0070,1B08), CS, VM 1."""
        ThresholdSequence: SQ[Sequence[Dataset], Dataset]
        """Threshold Sequence (0070,1B11), SQ, VM 1."""
        ThresholdValueSequence: SQ[Sequence[Dataset], Dataset]
        """Threshold Value Sequence (0070,1B12), SQ, VM 1."""
        ThresholdType: CS_
        """Threshold Type (0070,1B13), CS, VM 1."""
        ThresholdValue: FD_
        """Threshold Value (0070,1B14), FD, VM 1."""
        HangingProtocolName: SH_
        """Hanging Protocol Name (0072,0002), SH, VM 1."""
        HangingProtocolDescription: LO_
        """Hanging Protocol Description (0072,0004), LO, VM 1."""
        HangingProtocolLevel: CS_
        """Hanging Protocol Level (0072,0006), CS, VM 1."""
        HangingProtocolCreator: LO_
        """Hanging Protocol Creator (0072,0008), LO, VM 1."""
        HangingProtocolCreationDateTime: DT_
        """Hanging Protocol Creation DateTime (0072,000A), DT, VM 1."""
        HangingProtocolDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """Hanging Protocol Definition Sequence (0072,000C), SQ, VM 1."""
        HangingProtocolUserIdentificationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Hanging Protocol User Identification Code Sequence (0072,000E), SQ, VM 1."""
        HangingProtocolUserGroupName: LO_
        """Hanging Protocol User Group Name (0072,0010), LO, VM 1."""
        SourceHangingProtocolSequence: SQ[Sequence[Dataset], Dataset]
        """Source Hanging Protocol Sequence (0072,0012), SQ, VM 1."""
        NumberOfPriorsReferenced: US_
        """Number of Priors Referenced (0072,0014), US, VM 1."""
        ImageSetsSequence: SQ[Sequence[Dataset], Dataset]
        """Image Sets Sequence (0072,0020), SQ, VM 1."""
        ImageSetSelectorSequence: SQ[Sequence[Dataset], Dataset]
        """Image Set Selector Sequence (0072,0022), SQ, VM 1."""
        ImageSetSelectorUsageFlag: CS_
        """Image Set Selector Usage Flag (0072,0024), CS, VM 1."""
        SelectorAttribute: AT_
        """Selector Attribute (0072,0026), AT, VM 1."""
        SelectorValueNumber: US_
        """Selector Value Number (0072,0028), US, VM 1."""
        TimeBasedImageSetsSequence: SQ[Sequence[Dataset], Dataset]
        """Time Based Image Sets Sequence (0072,0030), SQ, VM 1."""
        ImageSetNumber: US_
        """Image Set Number (0072,0032), US, VM 1."""
        ImageSetSelectorCategory: CS_
        """Image Set Selector Category (0072,0034), CS, VM 1."""
        RelativeTime: USn
        """Relative Time (0072,0038), US, VM 2."""
        RelativeTimeUnits: CS_
        """Relative Time Units (0072,003A), CS, VM 1."""
        AbstractPriorValue: SSn
        """Abstract Prior Value (0072,003C), SS, VM 2."""
        AbstractPriorCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Abstract Prior Code Sequence (0072,003E), SQ, VM 1."""
        ImageSetLabel: LO_
        """Image Set Label (0072,0040), LO, VM 1."""
        SelectorAttributeVR: CS_
        """Selector Attribute VR (0072,0050), CS, VM 1."""
        SelectorSequencePointer: ATn
        """Selector Sequence Pointer (0072,0052), AT, VM 1-n."""
        SelectorSequencePointerPrivateCreator: LOn
        """Selector Sequence Pointer Private Creator (0072,0054), LO, VM 1-n."""
        SelectorAttributePrivateCreator: LO_
        """Selector Attribute Private Creator (0072,0056), LO, VM 1."""
        SelectorAEValue: AEn
        """Selector AE Value (0072,005E), AE, VM 1-n."""
        SelectorASValue: ASn
        """Selector AS Value (0072,005F), AS, VM 1-n."""
        SelectorATValue: ATn
        """Selector AT Value (0072,0060), AT, VM 1-n."""
        SelectorDAValue: DAn
        """Selector DA Value (0072,0061), DA, VM 1-n."""
        SelectorCSValue: CSn
        """Selector CS Value (0072,0062), CS, VM 1-n."""
        SelectorDTValue: DTn
        """Selector DT Value (0072,0063), DT, VM 1-n."""
        SelectorISValue: ISn
        """Selector IS Value (0072,0064), IS, VM 1-n."""
        SelectorOBValue: OB_
        """Selector OB Value (0072,0065), OB, VM 1."""
        SelectorLOValue: LOn
        """Selector LO Value (0072,0066), LO, VM 1-n."""
        SelectorOFValue: OF_
        """Selector OF Value (0072,0067), OF, VM 1."""
        SelectorLTValue: LT_
        """Selector LT Value (0072,0068), LT, VM 1."""
        SelectorOWValue: OW_
        """Selector OW Value (0072,0069), OW, VM 1."""
        SelectorPNValue: PNn
        """Selector PN Value (0072,006A), PN, VM 1-n."""
        SelectorTMValue: TMn
        """Selector TM Value (0072,006B), TM, VM 1-n."""
        SelectorSHValue: SHn
        """Selector SH Value (0072,006C), SH, VM 1-n."""
        SelectorUNValue: UN_
        """Selector UN Value (0072,006D), UN, VM 1."""
        SelectorSTValue: ST_
        """Selector ST Value (0072,006E), ST, VM 1."""
        SelectorUCValue: UCn
        """Selector UC Value (0072,006F), UC, VM 1-n."""
        SelectorUTValue: UT_
        """Selector UT Value (0072,0070), UT, VM 1."""
        SelectorURValue: UR_
        """Selector UR Value (0072,0071), UR, VM 1."""
        SelectorDSValue: DSn
        """Selector DS Value (0072,0072), DS, VM 1-n."""
        SelectorODValue: OD_
        """Selector OD Value (0072,0073), OD, VM 1."""
        SelectorFDValue: FDn
        """Selector FD Value (0072,0074), FD, VM 1-n."""
        SelectorOLValue: OL_
        """Selector OL Value (0072,0075), OL, VM 1."""
        SelectorFLValue: FLn
        """Selector FL Value (0072,0076), FL, VM 1-n."""
        SelectorULValue: ULn
        """Selector UL Value (0072,0078), UL, VM 1-n."""
        SelectorUSValue: USn
        """Selector US Value (0072,007A), US, VM 1-n."""
        SelectorSLValue: SLn
        """Selector SL Value (0072,007C), SL, VM 1-n."""
        SelectorSSValue: SSn
        """Selector SS Value (0072,007E), SS, VM 1-n."""
        SelectorUIValue: UIn
        """Selector UI Value (0072,007F), UI, VM 1-n."""
        SelectorCodeSequenceValue: SQ[Sequence[Dataset], Dataset]
        """Selector Code Sequence Value (0072,0080), SQ, VM 1."""
        SelectorOVValue: OV_
        """Selector OV Value (0072,0081), OV, VM 1."""
        SelectorSVValue: SVn
        """Selector SV Value (0072,0082), SV, VM 1-n."""
        SelectorUVValue: UVn
        """Selector UV Value (0072,0083), UV, VM 1-n."""
        NumberOfScreens: US_
        """Number of Screens (0072,0100), US, VM 1."""
        NominalScreenDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """Nominal Screen Definition Sequence (0072,0102), SQ, VM 1."""
        NumberOfVerticalPixels: US_
        """Number of Vertical Pixels (0072,0104), US, VM 1."""
        NumberOfHorizontalPixels: US_
        """Number of Horizontal Pixels (0072,0106), US, VM 1."""
        DisplayEnvironmentSpatialPosition: FDn
        """Display Environment Spatial Position (0072,0108), FD, VM 4."""
        ScreenMinimumGrayscaleBitDepth: US_
        """Screen Minimum Grayscale Bit Depth (0072,010A), US, VM 1."""
        ScreenMinimumColorBitDepth: US_
        """Screen Minimum Color Bit Depth (0072,010C), US, VM 1."""
        ApplicationMaximumRepaintTime: US_
        """Application Maximum Repaint Time (0072,010E), US, VM 1."""
        DisplaySetsSequence: SQ[Sequence[Dataset], Dataset]
        """Display Sets Sequence (0072,0200), SQ, VM 1."""
        DisplaySetNumber: US_
        """Display Set Number (0072,0202), US, VM 1."""
        DisplaySetLabel: LO_
        """Display Set Label (0072,0203), LO, VM 1."""
        DisplaySetPresentationGroup: US_
        """Display Set Presentation Group (0072,0204), US, VM 1."""
        DisplaySetPresentationGroupDescription: LO_
        """Display Set Presentation Group Description (0072,0206), LO, VM 1."""
        PartialDataDisplayHandling: CS_
        """Partial Data Display Handling (0072,0208), CS, VM 1."""
        SynchronizedScrollingSequence: SQ[Sequence[Dataset], Dataset]
        """Synchronized Scrolling Sequence (0072,0210), SQ, VM 1."""
        DisplaySetScrollingGroup: USn
        """Display Set Scrolling Group (0072,0212), US, VM 2-n."""
        NavigationIndicatorSequence: SQ[Sequence[Dataset], Dataset]
        """Navigation Indicator Sequence (0072,0214), SQ, VM 1."""
        NavigationDisplaySet: US_
        """Navigation Display Set (0072,0216), US, VM 1."""
        ReferenceDisplaySets: USn
        """Reference Display Sets (0072,0218), US, VM 1-n."""
        ImageBoxesSequence: SQ[Sequence[Dataset], Dataset]
        """Image Boxes Sequence (0072,0300), SQ, VM 1."""
        ImageBoxNumber: US_
        """Image Box Number (0072,0302), US, VM 1."""
        ImageBoxLayoutType: CS_
        """Image Box Layout Type (0072,0304), CS, VM 1."""
        ImageBoxTileHorizontalDimension: US_
        """Image Box Tile Horizontal Dimension (0072,0306), US, VM 1."""
        ImageBoxTileVerticalDimension: US_
        """Image Box Tile Vertical Dimension (0072,0308), US, VM 1."""
        ImageBoxScrollDirection: CS_
        """Image Box Scroll Direction (0072,0310), CS, VM 1."""
        ImageBoxSmallScrollType: CS_
        """Image Box Small Scroll Type (0072,0312), CS, VM 1."""
        ImageBoxSmallScrollAmount: US_
        """Image Box Small Scroll Amount (0072,0314), US, VM 1."""
        ImageBoxLargeScrollType: CS_
        """Image Box Large Scroll Type (0072,0316), CS, VM 1."""
        ImageBoxLargeScrollAmount: US_
        """Image Box Large Scroll Amount (0072,0318), US, VM 1."""
        ImageBoxOverlapPriority: US_
        """Image Box Overlap Priority (0072,0320), US, VM 1."""
        CineRelativeToRealTime: FD_
        """Cine Relative to Real-Time (0072,0330), FD, VM 1."""
        FilterOperationsSequence: SQ[Sequence[Dataset], Dataset]
        """Filter Operations Sequence (0072,0400), SQ, VM 1."""
        FilterByCategory: CS_
        """Filter-by Category (0072,0402), CS, VM 1."""
        FilterByAttributePresence: CS_
        """Filter-by Attribute Presence (0072,0404), CS, VM 1."""
        FilterByOperator: CS_
        """Filter-by Operator (0072,0406), CS, VM 1."""
        StructuredDisplayBackgroundCIELabValue: USn
        """Structured Display Background CIELab Value (0072,0420), US, VM 3."""
        EmptyImageBoxCIELabValue: USn
        """Empty Image Box CIELab Value (0072,0421), US, VM 3."""
        StructuredDisplayImageBoxSequence: SQ[Sequence[Dataset], Dataset]
        """Structured Display Image Box Sequence (0072,0422), SQ, VM 1."""
        StructuredDisplayTextBoxSequence: SQ[Sequence[Dataset], Dataset]
        """Structured Display Text Box Sequence (0072,0424), SQ, VM 1."""
        ReferencedFirstFrameSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced First Frame Sequence (0072,0427), SQ, VM 1."""
        ImageBoxSynchronizationSequence: SQ[Sequence[Dataset], Dataset]
        """Image Box Synchronization Sequence (0072,0430), SQ, VM 1."""
        SynchronizedImageBoxList: USn
        """Synchronized Image Box List (0072,0432), US, VM 2-n."""
        TypeOfSynchronization: CS_
        """Type of Synchronization (0072,0434), CS, VM 1."""
        BlendingOperationType: CS_
        """Blending Operation Type (0072,0500), CS, VM 1."""
        ReformattingOperationType: CS_
        """Reformatting Operation Type (0072,0510), CS, VM 1."""
        ReformattingThickness: FD_
        """Reformatting Thickness (0072,0512), FD, VM 1."""
        ReformattingInterval: FD_
        """Reformatting Interval (0072,0514), FD, VM 1."""
        ReformattingOperationInitialViewDirection: CS_
        """Reformatting Operation Initial View Direction (0072,0516), CS, VM 1."""
        ThreeDRenderingType: CSn
        """3D Rendering Type (0072,0520), CS, VM 1-n."""
        SortingOperationsSequence: SQ[Sequence[Dataset], Dataset]
        """Sorting Operations Sequence (0072,0600), SQ, VM 1."""
        SortByCategory: CS_
        """Sort-by Category (0072,0602), CS, VM 1."""
        SortingDirection: CS_
        """Sorting Direction (0072,0604), CS, VM 1."""
        DisplaySetPatientOrientation: CSn
        """Display Set Patient Orientation (0072,0700), CS, VM 2."""
        VOIType: CS_
        """VOI Type (0072,0702), CS, VM 1."""
        PseudoColorType: CS_
        """Pseudo-Color Type (0072,0704), CS, VM 1."""
        PseudoColorPaletteInstanceReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Pseudo-Color Palette Instance Reference Sequence (0072,0705), SQ, VM 1."""
        ShowGrayscaleInverted: CS_
        """Show Grayscale Inverted (0072,0706), CS, VM 1."""
        ShowImageTrueSizeFlag: CS_
        """Show Image True Size Flag (0072,0710), CS, VM 1."""
        ShowGraphicAnnotationFlag: CS_
        """Show Graphic Annotation Flag (0072,0712), CS, VM 1."""
        ShowPatientDemographicsFlag: CS_
        """Show Patient Demographics Flag (0072,0714), CS, VM 1."""
        ShowAcquisitionTechniquesFlag: CS_
        """Show Acquisition Techniques Flag (0072,0716), CS, VM 1."""
        DisplaySetHorizontalJustification: CS_
        """Display Set Horizontal Justification (0072,0717), CS, VM 1."""
        DisplaySetVerticalJustification: CS_
        """Display Set Vertical Justification (0072,0718), CS, VM 1."""
        ContinuationStartMeterset: FD_
        """Continuation Start Meterset (0074,0120), FD, VM 1."""
        ContinuationEndMeterset: FD_
        """Continuation End Meterset (0074,0121), FD, VM 1."""
        ProcedureStepState: CS_
        """Procedure Step State (0074,1000), CS, VM 1."""
        ProcedureStepProgressInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Procedure Step Progress Information Sequence (0074,1002), SQ, VM 1."""
        ProcedureStepProgress: DS_
        """Procedure Step Progress (0074,1004), DS, VM 1."""
        ProcedureStepProgressDescription: ST_
        """Procedure Step Progress Description (0074,1006), ST, VM 1."""
        ProcedureStepProgressParametersSequence: SQ[Sequence[Dataset], Dataset]
        """Procedure Step Progress Parameters Sequence (0074,1007), SQ, VM 1."""
        ProcedureStepCommunicationsURISequence: SQ[Sequence[Dataset], Dataset]
        """Procedure Step Communications URI Sequence (0074,1008), SQ, VM 1."""
        ContactURI: UR_
        """Contact URI (0074,100A), UR, VM 1."""
        ContactDisplayName: LO_
        """Contact Display Name (0074,100C), LO, VM 1."""
        ProcedureStepDiscontinuationReasonCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Procedure Step Discontinuation Reason Code Sequence (0074,100E), SQ, VM 1."""
        BeamTaskSequence: SQ[Sequence[Dataset], Dataset]
        """Beam Task Sequence (0074,1020), SQ, VM 1."""
        BeamTaskType: CS_
        """Beam Task Type (0074,1022), CS, VM 1."""
        BeamOrderIndexTrial: IS_
        """Beam Order Index (Trial) (0074,1024), IS, VM 1. Retired in 2009."""
        AutosequenceFlag: CS_
        """Autosequence Flag (0074,1025), CS, VM 1."""
        TableTopVerticalAdjustedPosition: FD_
        """Table Top Vertical Adjusted Position (0074,1026), FD, VM 1."""
        TableTopLongitudinalAdjustedPosition: FD_
        """Table Top Longitudinal Adjusted Position (0074,1027), FD, VM 1."""
        TableTopLateralAdjustedPosition: FD_
        """Table Top Lateral Adjusted Position (0074,1028), FD, VM 1."""
        PatientSupportAdjustedAngle: FD_
        """Patient Support Adjusted Angle (0074,102A), FD, VM 1."""
        TableTopEccentricAdjustedAngle: FD_
        """Table Top Eccentric Adjusted Angle (0074,102B), FD, VM 1."""
        TableTopPitchAdjustedAngle: FD_
        """Table Top Pitch Adjusted Angle (0074,102C), FD, VM 1."""
        TableTopRollAdjustedAngle: FD_
        """Table Top Roll Adjusted Angle (0074,102D), FD, VM 1."""
        DeliveryVerificationImageSequence: SQ[Sequence[Dataset], Dataset]
        """Delivery Verification Image Sequence (0074,1030), SQ, VM 1."""
        VerificationImageTiming: CS_
        """Verification Image Timing (0074,1032), CS, VM 1."""
        DoubleExposureFlag: CS_
        """Double Exposure Flag (0074,1034), CS, VM 1."""
        DoubleExposureOrdering: CS_
        """Double Exposure Ordering (0074,1036), CS, VM 1."""
        DoubleExposureMetersetTrial: DS_
        """Double Exposure Meterset (Trial) (0074,1038), DS, VM 1. Retired in 2009."""
        DoubleExposureFieldDeltaTrial: DSn
        """Double Exposure Field Delta (Trial) (0074,103A), DS, VM 4. Retired in 2009."""
        RelatedReferenceRTImageSequence: SQ[Sequence[Dataset], Dataset]
        """Related Reference RT Image Sequence (0074,1040), SQ, VM 1."""
        GeneralMachineVerificationSequence: SQ[Sequence[Dataset], Dataset]
        """General Machine Verification Sequence (0074,1042), SQ, VM 1."""
        ConventionalMachineVerificationSequence: SQ[Sequence[Dataset], Dataset]
        """Conventional Machine Verification Sequence (0074,1044), SQ, VM 1."""
        IonMachineVerificationSequence: SQ[Sequence[Dataset], Dataset]
        """Ion Machine Verification Sequence (0074,1046), SQ, VM 1."""
        FailedAttributesSequence: SQ[Sequence[Dataset], Dataset]
        """Failed Attributes Sequence (0074,1048), SQ, VM 1."""
        OverriddenAttributesSequence: SQ[Sequence[Dataset], Dataset]
        """Overridden Attributes Sequence (0074,104A), SQ, VM 1."""
        ConventionalControlPointVerificationSequence: SQ[Sequence[Dataset], Dataset]
        """Conventional Control Point Verification Sequence (0074,104C), SQ, VM 1."""
        IonControlPointVerificationSequence: SQ[Sequence[Dataset], Dataset]
        """Ion Control Point Verification Sequence (0074,104E), SQ, VM 1."""
        AttributeOccurrenceSequence: SQ[Sequence[Dataset], Dataset]
        """Attribute Occurrence Sequence (0074,1050), SQ, VM 1."""
        AttributeOccurrencePointer: AT_
        """Attribute Occurrence Pointer (0074,1052), AT, VM 1."""
        AttributeItemSelector: UL_
        """Attribute Item Selector (0074,1054), UL, VM 1."""
        AttributeOccurrencePrivateCreator: LO_
        """Attribute Occurrence Private Creator (0074,1056), LO, VM 1."""
        SelectorSequencePointerItems: ISn
        """Selector Sequence Pointer Items (0074,1057), IS, VM 1-n."""
        ScheduledProcedureStepPriority: CS_
        """Scheduled Procedure Step Priority (0074,1200), CS, VM 1."""
        WorklistLabel: LO_
        """Worklist Label (0074,1202), LO, VM 1."""
        ProcedureStepLabel: LO_
        """Procedure Step Label (0074,1204), LO, VM 1."""
        ScheduledProcessingParametersSequence: SQ[Sequence[Dataset], Dataset]
        """Scheduled Processing Parameters Sequence (0074,1210), SQ, VM 1."""
        PerformedProcessingParametersSequence: SQ[Sequence[Dataset], Dataset]
        """Performed Processing Parameters Sequence (0074,1212), SQ, VM 1."""
        UnifiedProcedureStepPerformedProcedureSequence: SQ[Sequence[Dataset], Dataset]
        """Unified Procedure Step Performed Procedure Sequence (0074,1216), SQ, VM 1."""
        RelatedProcedureStepSequence: SQ[Sequence[Dataset], Dataset]
        """Related Procedure Step Sequence (0074,1220), SQ, VM 1. Retired in 2009."""
        ProcedureStepRelationshipType: LO_
        """Procedure Step Relationship Type (0074,1222), LO, VM 1. Retired in 2009."""
        ReplacedProcedureStepSequence: SQ[Sequence[Dataset], Dataset]
        """Replaced Procedure Step Sequence (0074,1224), SQ, VM 1."""
        DeletionLock: LO_
        """Deletion Lock (0074,1230), LO, VM 1."""
        ReceivingAE: AE_
        """Receiving AE (0074,1234), AE, VM 1."""
        RequestingAE: AE_
        """Requesting AE (0074,1236), AE, VM 1."""
        ReasonForCancellation: LT_
        """Reason for Cancellation (0074,1238), LT, VM 1."""
        SCPStatus: CS_
        """SCP Status (0074,1242), CS, VM 1."""
        SubscriptionListStatus: CS_
        """Subscription List Status (0074,1244), CS, VM 1."""
        UnifiedProcedureStepListStatus: CS_
        """Unified Procedure Step List Status (0074,1246), CS, VM 1."""
        BeamOrderIndex: UL_
        """Beam Order Index (0074,1324), UL, VM 1."""
        DoubleExposureMeterset: FD_
        """Double Exposure Meterset (0074,1338), FD, VM 1."""
        DoubleExposureFieldDelta: FDn
        """Double Exposure Field Delta (0074,133A), FD, VM 4."""
        BrachyTaskSequence: SQ[Sequence[Dataset], Dataset]
        """Brachy Task Sequence (0074,1401), SQ, VM 1."""
        ContinuationStartTotalReferenceAirKerma: DS_
        """Continuation Start Total Reference Air Kerma (0074,1402), DS, VM 1."""
        ContinuationEndTotalReferenceAirKerma: DS_
        """Continuation End Total Reference Air Kerma (0074,1403), DS, VM 1."""
        ContinuationPulseNumber: IS_
        """Continuation Pulse Number (0074,1404), IS, VM 1."""
        ChannelDeliveryOrderSequence: SQ[Sequence[Dataset], Dataset]
        """Channel Delivery Order Sequence (0074,1405), SQ, VM 1."""
        ReferencedChannelNumber: IS_
        """Referenced Channel Number (0074,1406), IS, VM 1."""
        StartCumulativeTimeWeight: DS_
        """Start Cumulative Time Weight (0074,1407), DS, VM 1."""
        EndCumulativeTimeWeight: DS_
        """End Cumulative Time Weight (0074,1408), DS, VM 1."""
        OmittedChannelSequence: SQ[Sequence[Dataset], Dataset]
        """Omitted Channel Sequence (0074,1409), SQ, VM 1."""
        ReasonForChannelOmission: CS_
        """Reason for Channel Omission (0074,140A), CS, VM 1."""
        ReasonForChannelOmissionDescription: LO_
        """Reason for Channel Omission Description (0074,140B), LO, VM 1."""
        ChannelDeliveryOrderIndex: IS_
        """Channel Delivery Order Index (0074,140C), IS, VM 1."""
        ChannelDeliveryContinuationSequence: SQ[Sequence[Dataset], Dataset]
        """Channel Delivery Continuation Sequence (0074,140D), SQ, VM 1."""
        OmittedApplicationSetupSequence: SQ[Sequence[Dataset], Dataset]
        """Omitted Application Setup Sequence (0074,140E), SQ, VM 1."""
        ImplantAssemblyTemplateName: LO_
        """Implant Assembly Template Name (0076,0001), LO, VM 1."""
        ImplantAssemblyTemplateIssuer: LO_
        """Implant Assembly Template Issuer (0076,0003), LO, VM 1."""
        ImplantAssemblyTemplateVersion: LO_
        """Implant Assembly Template Version (0076,0006), LO, VM 1."""
        ReplacedImplantAssemblyTemplateSequence: SQ[Sequence[Dataset], Dataset]
        """Replaced Implant Assembly Template Sequence (0076,0008), SQ, VM 1."""
        ImplantAssemblyTemplateType: CS_
        """Implant Assembly Template Type (0076,000A), CS, VM 1."""
        OriginalImplantAssemblyTemplateSequence: SQ[Sequence[Dataset], Dataset]
        """Original Implant Assembly Template Sequence (0076,000C), SQ, VM 1."""
        DerivationImplantAssemblyTemplateSequence: SQ[Sequence[Dataset], Dataset]
        """Derivation Implant Assembly Template Sequence (0076,000E), SQ, VM 1."""
        ImplantAssemblyTemplateTargetAnatomySequence: SQ[Sequence[Dataset], Dataset]
        """Implant Assembly Template Target Anatomy Sequence (0076,0010), SQ, VM 1."""
        ProcedureTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Procedure Type Code Sequence (0076,0020), SQ, VM 1."""
        SurgicalTechnique: LO_
        """Surgical Technique (0076,0030), LO, VM 1."""
        ComponentTypesSequence: SQ[Sequence[Dataset], Dataset]
        """Component Types Sequence (0076,0032), SQ, VM 1."""
        ComponentTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Component Type Code Sequence (0076,0034), SQ, VM 1."""
        ExclusiveComponentType: CS_
        """Exclusive Component Type (0076,0036), CS, VM 1."""
        MandatoryComponentType: CS_
        """Mandatory Component Type (0076,0038), CS, VM 1."""
        ComponentSequence: SQ[Sequence[Dataset], Dataset]
        """Component Sequence (0076,0040), SQ, VM 1."""
        ComponentID: US_
        """Component ID (0076,0055), US, VM 1."""
        ComponentAssemblySequence: SQ[Sequence[Dataset], Dataset]
        """Component Assembly Sequence (0076,0060), SQ, VM 1."""
        Component1ReferencedID: US_
        """Component 1 Referenced ID (0076,0070), US, VM 1."""
        Component1ReferencedMatingFeatureSetID: US_
        """Component 1 Referenced Mating Feature Set ID (0076,0080), US, VM 1."""
        Component1ReferencedMatingFeatureID: US_
        """Component 1 Referenced Mating Feature ID (0076,0090), US, VM 1."""
        Component2ReferencedID: US_
        """Component 2 Referenced ID (0076,00A0), US, VM 1."""
        Component2ReferencedMatingFeatureSetID: US_
        """Component 2 Referenced Mating Feature Set ID (0076,00B0), US, VM 1."""
        Component2ReferencedMatingFeatureID: US_
        """Component 2 Referenced Mating Feature ID (0076,00C0), US, VM 1."""
        ImplantTemplateGroupName: LO_
        """Implant Template Group Name (0078,0001), LO, VM 1."""
        ImplantTemplateGroupDescription: ST_
        """Implant Template Group Description (0078,0010), ST, VM 1."""
        ImplantTemplateGroupIssuer: LO_
        """Implant Template Group Issuer (0078,0020), LO, VM 1."""
        ImplantTemplateGroupVersion: LO_
        """Implant Template Group Version (0078,0024), LO, VM 1."""
        ReplacedImplantTemplateGroupSequence: SQ[Sequence[Dataset], Dataset]
        """Replaced Implant Template Group Sequence (0078,0026), SQ, VM 1."""
        ImplantTemplateGroupTargetAnatomySequence: SQ[Sequence[Dataset], Dataset]
        """Implant Template Group Target Anatomy Sequence (0078,0028), SQ, VM 1."""
        ImplantTemplateGroupMembersSequence: SQ[Sequence[Dataset], Dataset]
        """Implant Template Group Members Sequence (0078,002A), SQ, VM 1."""
        ImplantTemplateGroupMemberID: US_
        """Implant Template Group Member ID (0078,002E), US, VM 1."""
        ThreeDImplantTemplateGroupMemberMatchingPoint: FDn
        """3D Implant Template Group Member Matching Point (0078,0050), FD, VM 3."""
        ThreeDImplantTemplateGroupMemberMatchingAxes: FDn
        """3D Implant Template Group Member Matching Axes (0078,0060), FD, VM 9."""
        ImplantTemplateGroupMemberMatching2DCoordinatesSequence: SQ[Sequence[Dataset], Dataset]
        """Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070), SQ, VM 1."""
        TwoDImplantTemplateGroupMemberMatchingPoint: FDn
        """2D Implant Template Group Member Matching Point (0078,0090), FD, VM 2."""
        TwoDImplantTemplateGroupMemberMatchingAxes: FDn
        """2D Implant Template Group Member Matching Axes (0078,00A0), FD, VM 4."""
        ImplantTemplateGroupVariationDimensionSequence: SQ[Sequence[Dataset], Dataset]
        """Implant Template Group Variation Dimension Sequence (0078,00B0), SQ, VM 1."""
        ImplantTemplateGroupVariationDimensionName: LO_
        """Implant Template Group Variation Dimension Name (0078,00B2), LO, VM 1."""
        ImplantTemplateGroupVariationDimensionRankSequence: SQ[Sequence[Dataset], Dataset]
        """Implant Template Group Variation Dimension Rank Sequence (0078,00B4), SQ, VM 1."""
        ReferencedImplantTemplateGroupMemberID: US_
        """Referenced Implant Template Group Member ID (0078,00B6), US, VM 1."""
        ImplantTemplateGroupVariationDimensionRank: US_
        """Implant Template Group Variation Dimension Rank (0078,00B8), US, VM 1."""
        SurfaceScanAcquisitionTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Surface Scan Acquisition Type Code Sequence (0080,0001), SQ, VM 1."""
        SurfaceScanModeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Surface Scan Mode Code Sequence (0080,0002), SQ, VM 1."""
        RegistrationMethodCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Registration Method Code Sequence (0080,0003), SQ, VM 1."""
        ShotDurationTime: FD_
        """Shot Duration Time (0080,0004), FD, VM 1."""
        ShotOffsetTime: FD_
        """Shot Offset Time (0080,0005), FD, VM 1."""
        SurfacePointPresentationValueData: USn
        """Surface Point Presentation Value Data (0080,0006), US, VM 1-n."""
        SurfacePointColorCIELabValueData: USn
        """Surface Point Color CIELab Value Data (0080,0007), US, VM 3-3n."""
        UVMappingSequence: SQ[Sequence[Dataset], Dataset]
        """UV Mapping Sequence (0080,0008), SQ, VM 1."""
        TextureLabel: SH_
        """Texture Label (0080,0009), SH, VM 1."""
        UValueData: OF_
        """U Value Data (0080,0010), OF, VM 1."""
        VValueData: OF_
        """V Value Data (0080,0011), OF, VM 1."""
        ReferencedTextureSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Texture Sequence (0080,0012), SQ, VM 1."""
        ReferencedSurfaceDataSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Surface Data Sequence (0080,0013), SQ, VM 1."""
        AssessmentSummary: CS_
        """Assessment Summary (0082,0001), CS, VM 1."""
        AssessmentSummaryDescription: UT_
        """Assessment Summary Description (0082,0003), UT, VM 1."""
        AssessedSOPInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Assessed SOP Instance Sequence (0082,0004), SQ, VM 1."""
        ReferencedComparisonSOPInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Comparison SOP Instance Sequence (0082,0005), SQ, VM 1."""
        NumberOfAssessmentObservations: UL_
        """Number of Assessment Observations (0082,0006), UL, VM 1."""
        AssessmentObservationsSequence: SQ[Sequence[Dataset], Dataset]
        """Assessment Observations Sequence (0082,0007), SQ, VM 1."""
        ObservationSignificance: CS_
        """Observation Significance (0082,0008), CS, VM 1."""
        ObservationDescription: UT_
        """Observation Description (0082,000A), UT, VM 1."""
        StructuredConstraintObservationSequence: SQ[Sequence[Dataset], Dataset]
        """Structured Constraint Observation Sequence (0082,000C), SQ, VM 1."""
        AssessedAttributeValueSequence: SQ[Sequence[Dataset], Dataset]
        """Assessed Attribute Value Sequence (0082,0010), SQ, VM 1."""
        AssessmentSetID: LO_
        """Assessment Set ID (0082,0016), LO, VM 1."""
        AssessmentRequesterSequence: SQ[Sequence[Dataset], Dataset]
        """Assessment Requester Sequence (0082,0017), SQ, VM 1."""
        SelectorAttributeName: LO_
        """Selector Attribute Name (0082,0018), LO, VM 1."""
        SelectorAttributeKeyword: LO_
        """Selector Attribute Keyword (0082,0019), LO, VM 1."""
        AssessmentTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Assessment Type Code Sequence (0082,0021), SQ, VM 1."""
        ObservationBasisCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Observation Basis Code Sequence (0082,0022), SQ, VM 1."""
        AssessmentLabel: LO_
        """Assessment Label (0082,0023), LO, VM 1."""
        ConstraintType: CS_
        """Constraint Type (0082,0032), CS, VM 1."""
        SpecificationSelectionGuidance: UT_
        """Specification Selection Guidance (0082,0033), UT, VM 1."""
        ConstraintValueSequence: SQ[Sequence[Dataset], Dataset]
        """Constraint Value Sequence (0082,0034), SQ, VM 1."""
        RecommendedDefaultValueSequence: SQ[Sequence[Dataset], Dataset]
        """Recommended Default Value Sequence (0082,0035), SQ, VM 1."""
        ConstraintViolationSignificance: CS_
        """Constraint Violation Significance (0082,0036), CS, VM 1."""
        ConstraintViolationCondition: UT_
        """Constraint Violation Condition (0082,0037), UT, VM 1."""
        ModifiableConstraintFlag: CS_
        """Modifiable Constraint Flag (0082,0038), CS, VM 1."""
        StorageMediaFileSetID: SH_
        """Storage Media File-set ID (0088,0130), SH, VM 1."""
        StorageMediaFileSetUID: UI_
        """Storage Media File-set UID (0088,0140), UI, VM 1."""
        IconImageSequence: SQ[Sequence[Dataset], Dataset]
        """Icon Image Sequence (0088,0200), SQ, VM 1."""
        TopicTitle: LO_
        """Topic Title (0088,0904), LO, VM 1. Retired in 2007."""
        TopicSubject: ST_
        """Topic Subject (0088,0906), ST, VM 1. Retired in 2007."""
        TopicAuthor: LO_
        """Topic Author (0088,0910), LO, VM 1. Retired in 2007."""
        TopicKeywords: LOn
        """Topic Keywords (0088,0912), LO, VM 1-32. Retired in 2007."""
        SOPInstanceStatus: CS_
        """SOP Instance Status (0100,0410), CS, VM 1."""
        SOPAuthorizationDateTime: DT_
        """SOP Authorization DateTime (0100,0420), DT, VM 1."""
        SOPAuthorizationComment: LT_
        """SOP Authorization Comment (0100,0424), LT, VM 1."""
        AuthorizationEquipmentCertificationNumber: LO_
        """Authorization Equipment Certification Number (0100,0426), LO, VM 1."""
        MACIDNumber: US_
        """MAC ID Number (0400,0005), US, VM 1."""
        MACCalculationTransferSyntaxUID: UI_
        """MAC Calculation Transfer Syntax UID (0400,0010), UI, VM 1."""
        MACAlgorithm: CS_
        """MAC Algorithm (0400,0015), CS, VM 1."""
        DataElementsSigned: ATn
        """Data Elements Signed (0400,0020), AT, VM 1-n."""
        DigitalSignatureUID: UI_
        """Digital Signature UID (0400,0100), UI, VM 1."""
        DigitalSignatureDateTime: DT_
        """Digital Signature DateTime (0400,0105), DT, VM 1."""
        CertificateType: CS_
        """Certificate Type (0400,0110), CS, VM 1."""
        CertificateOfSigner: OB_
        """Certificate of Signer (0400,0115), OB, VM 1."""
        Signature: OB_
        """Signature (0400,0120), OB, VM 1."""
        CertifiedTimestampType: CS_
        """Certified Timestamp Type (0400,0305), CS, VM 1."""
        CertifiedTimestamp: OB_
        """Certified Timestamp (0400,0310), OB, VM 1."""
        DigitalSignaturePurposeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Digital Signature Purpose Code Sequence (0400,0401), SQ, VM 1."""
        ReferencedDigitalSignatureSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Digital Signature Sequence (0400,0402), SQ, VM 1."""
        ReferencedSOPInstanceMACSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced SOP Instance MAC Sequence (0400,0403), SQ, VM 1."""
        MAC: OB_
        """MAC (0400,0404), OB, VM 1."""
        EncryptedAttributesSequence: SQ[Sequence[Dataset], Dataset]
        """Encrypted Attributes Sequence (0400,0500), SQ, VM 1."""
        EncryptedContentTransferSyntaxUID: UI_
        """Encrypted Content Transfer Syntax UID (0400,0510), UI, VM 1."""
        EncryptedContent: OB_
        """Encrypted Content (0400,0520), OB, VM 1."""
        ModifiedAttributesSequence: SQ[Sequence[Dataset], Dataset]
        """Modified Attributes Sequence (0400,0550), SQ, VM 1."""
        NonconformingModifiedAttributesSequence: SQ[Sequence[Dataset], Dataset]
        """Nonconforming Modified Attributes Sequence (0400,0551), SQ, VM 1."""
        NonconformingDataElementValue: OB_
        """Nonconforming Data Element Value (0400,0552), OB, VM 1."""
        OriginalAttributesSequence: SQ[Sequence[Dataset], Dataset]
        """Original Attributes Sequence (0400,0561), SQ, VM 1."""
        AttributeModificationDateTime: DT_
        """Attribute Modification DateTime (0400,0562), DT, VM 1."""
        ModifyingSystem: LO_
        """Modifying System (0400,0563), LO, VM 1."""
        SourceOfPreviousValues: LO_
        """Source of Previous Values (0400,0564), LO, VM 1."""
        ReasonForTheAttributeModification: CS_
        """Reason for the Attribute Modification (0400,0565), CS, VM 1."""
        InstanceOriginStatus: CS_
        """Instance Origin Status (0400,0600), CS, VM 1."""
        RunLengthTriplet: USn
        """Run Length Triplet (1000,0001), US, VM 3. Retired in 2007."""
        HuffmanTableSize: US_
        """Huffman Table Size (1000,0002), US, VM 1. Retired in 2007."""
        HuffmanTableTriplet: USn
        """Huffman Table Triplet (1000,0003), US, VM 3. Retired in 2007."""
        ShiftTableSize: US_
        """Shift Table Size (1000,0004), US, VM 1. Retired in 2007."""
        ShiftTableTriplet: USn
        """Shift Table Triplet (1000,0005), US, VM 3. Retired in 2007."""
        EscapeTriplet: USn
        """Escape Triplet (1000,0010), US, VM 3. Retired in 2007."""
        ZonalMap: USn
        """Zonal Map (1010,0001), US, VM 1-n. Retired in 2007."""
        NumberOfCopies: IS_
        """Number of Copies (2000,0010), IS, VM 1."""
        PrinterConfigurationSequence: SQ[Sequence[Dataset], Dataset]
        """Printer Configuration Sequence (2000,001E), SQ, VM 1."""
        PrintPriority: CS_
        """Print Priority (2000,0020), CS, VM 1."""
        MediumType: CS_
        """Medium Type (2000,0030), CS, VM 1."""
        FilmDestination: CS_
        """Film Destination (2000,0040), CS, VM 1."""
        FilmSessionLabel: LO_
        """Film Session Label (2000,0050), LO, VM 1."""
        MemoryAllocation: IS_
        """Memory Allocation (2000,0060), IS, VM 1."""
        MaximumMemoryAllocation: IS_
        """Maximum Memory Allocation (2000,0061), IS, VM 1."""
        ColorImagePrintingFlag: CS_
        """Color Image Printing Flag (2000,0062), CS, VM 1. Retired in 2004."""
        CollationFlag: CS_
        """Collation Flag (2000,0063), CS, VM 1. Retired in 2004."""
        AnnotationFlag: CS_
        """Annotation Flag (2000,0065), CS, VM 1. Retired in 2004."""
        ImageOverlayFlag: CS_
        """Image Overlay Flag (2000,0067), CS, VM 1. Retired in 2004."""
        PresentationLUTFlag: CS_
        """Presentation LUT Flag (2000,0069), CS, VM 1. Retired in 2004."""
        ImageBoxPresentationLUTFlag: CS_
        """Image Box Presentation LUT Flag (2000,006A), CS, VM 1. Retired in 2004."""
        MemoryBitDepth: US_
        """Memory Bit Depth (2000,00A0), US, VM 1."""
        PrintingBitDepth: US_
        """Printing Bit Depth (2000,00A1), US, VM 1."""
        MediaInstalledSequence: SQ[Sequence[Dataset], Dataset]
        """Media Installed Sequence (2000,00A2), SQ, VM 1."""
        OtherMediaAvailableSequence: SQ[Sequence[Dataset], Dataset]
        """Other Media Available Sequence (2000,00A4), SQ, VM 1."""
        SupportedImageDisplayFormatsSequence: SQ[Sequence[Dataset], Dataset]
        """Supported Image Display Formats Sequence (2000,00A8), SQ, VM 1."""
        ReferencedFilmBoxSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Film Box Sequence (2000,0500), SQ, VM 1."""
        ReferencedStoredPrintSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Stored Print Sequence (2000,0510), SQ, VM 1. Retired in 2007."""
        ImageDisplayFormat: ST_
        """Image Display Format (2010,0010), ST, VM 1."""
        AnnotationDisplayFormatID: CS_
        """Annotation Display Format ID (2010,0030), CS, VM 1."""
        FilmOrientation: CS_
        """Film Orientation (2010,0040), CS, VM 1."""
        FilmSizeID: CS_
        """Film Size ID (2010,0050), CS, VM 1."""
        PrinterResolutionID: CS_
        """Printer Resolution ID (2010,0052), CS, VM 1."""
        DefaultPrinterResolutionID: CS_
        """Default Printer Resolution ID (2010,0054), CS, VM 1."""
        MagnificationType: CS_
        """Magnification Type (2010,0060), CS, VM 1."""
        SmoothingType: CS_
        """Smoothing Type (2010,0080), CS, VM 1."""
        DefaultMagnificationType: CS_
        """Default Magnification Type (2010,00A6), CS, VM 1."""
        OtherMagnificationTypesAvailable: CSn
        """Other Magnification Types Available (2010,00A7), CS, VM 1-n."""
        DefaultSmoothingType: CS_
        """Default Smoothing Type (2010,00A8), CS, VM 1."""
        OtherSmoothingTypesAvailable: CSn
        """Other Smoothing Types Available (2010,00A9), CS, VM 1-n."""
        BorderDensity: CS_
        """Border Density (2010,0100), CS, VM 1."""
        EmptyImageDensity: CS_
        """Empty Image Density (2010,0110), CS, VM 1."""
        MinDensity: US_
        """Min Density (2010,0120), US, VM 1."""
        MaxDensity: US_
        """Max Density (2010,0130), US, VM 1."""
        Trim: CS_
        """Trim (2010,0140), CS, VM 1."""
        ConfigurationInformation: ST_
        """Configuration Information (2010,0150), ST, VM 1."""
        ConfigurationInformationDescription: LT_
        """Configuration Information Description (2010,0152), LT, VM 1."""
        MaximumCollatedFilms: IS_
        """Maximum Collated Films (2010,0154), IS, VM 1."""
        Illumination: US_
        """Illumination (2010,015E), US, VM 1."""
        ReflectedAmbientLight: US_
        """Reflected Ambient Light (2010,0160), US, VM 1."""
        PrinterPixelSpacing: DSn
        """Printer Pixel Spacing (2010,0376), DS, VM 2."""
        ReferencedFilmSessionSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Film Session Sequence (2010,0500), SQ, VM 1."""
        ReferencedImageBoxSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Image Box Sequence (2010,0510), SQ, VM 1."""
        ReferencedBasicAnnotationBoxSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Basic Annotation Box Sequence (2010,0520), SQ, VM 1."""
        ImageBoxPosition: US_
        """Image Box Position (2020,0010), US, VM 1."""
        Polarity: CS_
        """Polarity (2020,0020), CS, VM 1."""
        RequestedImageSize: DS_
        """Requested Image Size (2020,0030), DS, VM 1."""
        RequestedDecimateCropBehavior: CS_
        """Requested Decimate/Crop Behavior (2020,0040), CS, VM 1."""
        RequestedResolutionID: CS_
        """Requested Resolution ID (2020,0050), CS, VM 1."""
        RequestedImageSizeFlag: CS_
        """Requested Image Size Flag (2020,00A0), CS, VM 1."""
        DecimateCropResult: CS_
        """Decimate/Crop Result (2020,00A2), CS, VM 1."""
        BasicGrayscaleImageSequence: SQ[Sequence[Dataset], Dataset]
        """Basic Grayscale Image Sequence (2020,0110), SQ, VM 1."""
        BasicColorImageSequence: SQ[Sequence[Dataset], Dataset]
        """Basic Color Image Sequence (2020,0111), SQ, VM 1."""
        ReferencedImageOverlayBoxSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Image Overlay Box Sequence (2020,0130), SQ, VM 1. Retired in 1998."""
        ReferencedVOILUTBoxSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced VOI LUT Box Sequence (2020,0140), SQ, VM 1. Retired in 1998."""
        AnnotationPosition: US_
        """Annotation Position (2030,0010), US, VM 1."""
        TextString: LO_
        """Text String (2030,0020), LO, VM 1."""
        ReferencedOverlayPlaneSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Overlay Plane Sequence (2040,0010), SQ, VM 1. Retired in 2004."""
        ReferencedOverlayPlaneGroups: USn
        """Referenced Overlay Plane Groups (2040,0011), US, VM 1-99. Retired in 2004."""
        OverlayPixelDataSequence: SQ[Sequence[Dataset], Dataset]
        """Overlay Pixel Data Sequence (2040,0020), SQ, VM 1. Retired in 2004."""
        OverlayMagnificationType: CS_
        """Overlay Magnification Type (2040,0060), CS, VM 1. Retired in 2004."""
        OverlaySmoothingType: CS_
        """Overlay Smoothing Type (2040,0070), CS, VM 1. Retired in 2004."""
        OverlayOrImageMagnification: CS_
        """Overlay or Image Magnification (2040,0072), CS, VM 1. Retired in 2004."""
        MagnifyToNumberOfColumns: US_
        """Magnify to Number of Columns (2040,0074), US, VM 1. Retired in 2004."""
        OverlayForegroundDensity: CS_
        """Overlay Foreground Density (2040,0080), CS, VM 1. Retired in 2004."""
        OverlayBackgroundDensity: CS_
        """Overlay Background Density (2040,0082), CS, VM 1. Retired in 2004."""
        OverlayMode: CS_
        """Overlay Mode (2040,0090), CS, VM 1. Retired in 1998."""
        ThresholdDensity: CS_
        """Threshold Density (2040,0100), CS, VM 1. Retired in 1998."""
        ReferencedImageBoxSequenceRetired: SQ[Sequence[Dataset], Dataset]
        """Referenced Image Box Sequence (Retired) (2040,0500), SQ, VM 1. Retired in 1993."""
        PresentationLUTSequence: SQ[Sequence[Dataset], Dataset]
        """Presentation LUT Sequence (2050,0010), SQ, VM 1."""
        PresentationLUTShape: CS_
        """Presentation LUT Shape (2050,0020), CS, VM 1."""
        ReferencedPresentationLUTSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Presentation LUT Sequence (2050,0500), SQ, VM 1."""
        PrintJobID: SH_
        """Print Job ID (2100,0010), SH, VM 1. Retired in 2007."""
        ExecutionStatus: CS_
        """Execution Status (2100,0020), CS, VM 1."""
        ExecutionStatusInfo: CS_
        """Execution Status Info (2100,0030), CS, VM 1."""
        CreationDate: DA_
        """Creation Date (2100,0040), DA, VM 1."""
        CreationTime: TM_
        """Creation Time (2100,0050), TM, VM 1."""
        Originator: AE_
        """Originator (2100,0070), AE, VM 1."""
        DestinationAE: AE_
        """Destination AE (2100,0140), AE, VM 1."""
        OwnerID: SH_
        """Owner ID (2100,0160), SH, VM 1."""
        NumberOfFilms: IS_
        """Number of Films (2100,0170), IS, VM 1."""
        ReferencedPrintJobSequencePullStoredPrint: SQ[Sequence[Dataset], Dataset]
        """Referenced Print Job Sequence (Pull Stored Print) (2100,0500), SQ, VM 1. Retired in 2004."""
        PrinterStatus: CS_
        """Printer Status (2110,0010), CS, VM 1."""
        PrinterStatusInfo: CS_
        """Printer Status Info (2110,0020), CS, VM 1."""
        PrinterName: LO_
        """Printer Name (2110,0030), LO, VM 1."""
        PrintQueueID: SH_
        """Print Queue ID (2110,0099), SH, VM 1. Retired in 2004."""
        QueueStatus: CS_
        """Queue Status (2120,0010), CS, VM 1. Retired in 2004."""
        PrintJobDescriptionSequence: SQ[Sequence[Dataset], Dataset]
        """Print Job Description Sequence (2120,0050), SQ, VM 1. Retired in 2004."""
        ReferencedPrintJobSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Print Job Sequence (2120,0070), SQ, VM 1. Retired in 2004."""
        PrintManagementCapabilitiesSequence: SQ[Sequence[Dataset], Dataset]
        """Print Management Capabilities Sequence (2130,0010), SQ, VM 1. Retired in 2004."""
        PrinterCharacteristicsSequence: SQ[Sequence[Dataset], Dataset]
        """Printer Characteristics Sequence (2130,0015), SQ, VM 1. Retired in 2004."""
        FilmBoxContentSequence: SQ[Sequence[Dataset], Dataset]
        """Film Box Content Sequence (2130,0030), SQ, VM 1. Retired in 2004."""
        ImageBoxContentSequence: SQ[Sequence[Dataset], Dataset]
        """Image Box Content Sequence (2130,0040), SQ, VM 1. Retired in 2004."""
        AnnotationContentSequence: SQ[Sequence[Dataset], Dataset]
        """Annotation Content Sequence (2130,0050), SQ, VM 1. Retired in 2004."""
        ImageOverlayBoxContentSequence: SQ[Sequence[Dataset], Dataset]
        """Image Overlay Box Content Sequence (2130,0060), SQ, VM 1. Retired in 2004."""
        PresentationLUTContentSequence: SQ[Sequence[Dataset], Dataset]
        """Presentation LUT Content Sequence (2130,0080), SQ, VM 1. Retired in 2004."""
        ProposedStudySequence: SQ[Sequence[Dataset], Dataset]
        """Proposed Study Sequence (2130,00A0), SQ, VM 1."""
        OriginalImageSequence: SQ[Sequence[Dataset], Dataset]
        """Original Image Sequence (2130,00C0), SQ, VM 1."""
        LabelUsingInformationExtractedFromInstances: CS_
        """Label Using Information Extracted From Instances (2200,0001), CS, VM 1."""
        LabelText: UT_
        """Label Text (2200,0002), UT, VM 1."""
        LabelStyleSelection: CS_
        """Label Style Selection (2200,0003), CS, VM 1."""
        MediaDisposition: LT_
        """Media Disposition (2200,0004), LT, VM 1."""
        BarcodeValue: LT_
        """Barcode Value (2200,0005), LT, VM 1."""
        BarcodeSymbology: CS_
        """Barcode Symbology (2200,0006), CS, VM 1."""
        AllowMediaSplitting: CS_
        """Allow Media Splitting (2200,0007), CS, VM 1."""
        IncludeNonDICOMObjects: CS_
        """Include Non-DICOM Objects (2200,0008), CS, VM 1."""
        IncludeDisplayApplication: CS_
        """Include Display Application (2200,0009), CS, VM 1."""
        PreserveCompositeInstancesAfterMediaCreation: CS_
        """Preserve Composite Instances After Media Creation (2200,000A), CS, VM 1."""
        TotalNumberOfPiecesOfMediaCreated: US_
        """Total Number of Pieces of Media Created (2200,000B), US, VM 1."""
        RequestedMediaApplicationProfile: LO_
        """Requested Media Application Profile (2200,000C), LO, VM 1."""
        ReferencedStorageMediaSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Storage Media Sequence (2200,000D), SQ, VM 1."""
        FailureAttributes: ATn
        """Failure Attributes (2200,000E), AT, VM 1-n."""
        AllowLossyCompression: CS_
        """Allow Lossy Compression (2200,000F), CS, VM 1."""
        RequestPriority: CS_
        """Request Priority (2200,0020), CS, VM 1."""
        RTImageLabel: SH_
        """RT Image Label (3002,0002), SH, VM 1."""
        RTImageName: LO_
        """RT Image Name (3002,0003), LO, VM 1."""
        RTImageDescription: ST_
        """RT Image Description (3002,0004), ST, VM 1."""
        ReportedValuesOrigin: CS_
        """Reported Values Origin (3002,000A), CS, VM 1."""
        RTImagePlane: CS_
        """RT Image Plane (3002,000C), CS, VM 1."""
        XRayImageReceptorTranslation: DSn
        """X-Ray Image Receptor Translation (3002,000D), DS, VM 3."""
        XRayImageReceptorAngle: DS_
        """X-Ray Image Receptor Angle (3002,000E), DS, VM 1."""
        RTImageOrientation: DSn
        """RT Image Orientation (3002,0010), DS, VM 6."""
        ImagePlanePixelSpacing: DSn
        """Image Plane Pixel Spacing (3002,0011), DS, VM 2."""
        RTImagePosition: DSn
        """RT Image Position (3002,0012), DS, VM 2."""
        RadiationMachineName: SH_
        """Radiation Machine Name (3002,0020), SH, VM 1."""
        RadiationMachineSAD: DS_
        """Radiation Machine SAD (3002,0022), DS, VM 1."""
        RadiationMachineSSD: DS_
        """Radiation Machine SSD (3002,0024), DS, VM 1."""
        RTImageSID: DS_
        """RT Image SID (3002,0026), DS, VM 1."""
        SourceToReferenceObjectDistance: DS_
        """Source to Reference Object Distance (3002,0028), DS, VM 1."""
        FractionNumber: IS_
        """Fraction Number (3002,0029), IS, VM 1."""
        ExposureSequence: SQ[Sequence[Dataset], Dataset]
        """Exposure Sequence (3002,0030), SQ, VM 1."""
        MetersetExposure: DS_
        """Meterset Exposure (3002,0032), DS, VM 1."""
        DiaphragmPosition: DSn
        """Diaphragm Position (3002,0034), DS, VM 4."""
        FluenceMapSequence: SQ[Sequence[Dataset], Dataset]
        """Fluence Map Sequence (3002,0040), SQ, VM 1."""
        FluenceDataSource: CS_
        """Fluence Data Source (3002,0041), CS, VM 1."""
        FluenceDataScale: DS_
        """Fluence Data Scale (3002,0042), DS, VM 1."""
        PrimaryFluenceModeSequence: SQ[Sequence[Dataset], Dataset]
        """Primary Fluence Mode Sequence (3002,0050), SQ, VM 1."""
        FluenceMode: CS_
        """Fluence Mode (3002,0051), CS, VM 1."""
        FluenceModeID: SH_
        """Fluence Mode ID (3002,0052), SH, VM 1."""
        SelectedFrameNumber: IS_
        """Selected Frame Number (3002,0100), IS, VM 1."""
        SelectedFrameFunctionalGroupsSequence: SQ[Sequence[Dataset], Dataset]
        """Selected Frame Functional Groups Sequence (3002,0101), SQ, VM 1."""
        RTImageFrameGeneralContentSequence: SQ[Sequence[Dataset], Dataset]
        """RT Image Frame General Content Sequence (3002,0102), SQ, VM 1."""
        RTImageFrameContextSequence: SQ[Sequence[Dataset], Dataset]
        """RT Image Frame Context Sequence (3002,0103), SQ, VM 1."""
        RTImageScopeSequence: SQ[Sequence[Dataset], Dataset]
        """RT Image Scope Sequence (3002,0104), SQ, VM 1."""
        BeamModifierCoordinatesPresenceFlag: CS_
        """Beam Modifier Coordinates Presence Flag (3002,0105), CS, VM 1."""
        StartCumulativeMeterset: FD_
        """Start Cumulative Meterset (3002,0106), FD, VM 1."""
        StopCumulativeMeterset: FD_
        """Stop Cumulative Meterset (3002,0107), FD, VM 1."""
        RTAcquisitionPatientPositionSequence: SQ[Sequence[Dataset], Dataset]
        """RT Acquisition Patient Position Sequence (3002,0108), SQ, VM 1."""
        RTImageFrameImagingDevicePositionSequence: SQ[Sequence[Dataset], Dataset]
        """RT Image Frame Imaging Device Position Sequence (3002,0109), SQ, VM 1."""
        RTImageFramekVRadiationAcquisitionSequence: SQ[Sequence[Dataset], Dataset]
        """RT Image Frame kV Radiation Acquisition Sequence (3002,010A), SQ, VM 1."""
        RTImageFrameMVRadiationAcquisitionSequence: SQ[Sequence[Dataset], Dataset]
        """RT Image Frame MV Radiation Acquisition Sequence (3002,010B), SQ, VM 1."""
        RTImageFrameRadiationAcquisitionSequence: SQ[Sequence[Dataset], Dataset]
        """RT Image Frame Radiation Acquisition Sequence (3002,010C), SQ, VM 1."""
        ImagingSourcePositionSequence: SQ[Sequence[Dataset], Dataset]
        """Imaging Source Position Sequence (3002,010D), SQ, VM 1."""
        ImageReceptorPositionSequence: SQ[Sequence[Dataset], Dataset]
        """Image Receptor Position Sequence (3002,010E), SQ, VM 1."""
        DevicePositionToEquipmentMappingMatrix: FDn
        """Device Position to Equipment Mapping Matrix (3002,010F), FD, VM 16."""
        DevicePositionParameterSequence: SQ[Sequence[Dataset], Dataset]
        """Device Position Parameter Sequence (3002,0110), SQ, VM 1."""
        ImagingSourceLocationSpecificationType: CS_
        """Imaging Source Location Specification Type (3002,0111), CS, VM 1."""
        ImagingDeviceLocationMatrixSequence: SQ[Sequence[Dataset], Dataset]
        """Imaging Device Location Matrix Sequence (3002,0112), SQ, VM 1."""
        ImagingDeviceLocationParameterSequence: SQ[Sequence[Dataset], Dataset]
        """Imaging Device Location Parameter Sequence (3002,0113), SQ, VM 1."""
        ImagingApertureSequence: SQ[Sequence[Dataset], Dataset]
        """Imaging Aperture Sequence (3002,0114), SQ, VM 1."""
        ImagingApertureSpecificationType: CS_
        """Imaging Aperture Specification Type (3002,0115), CS, VM 1."""
        NumberOfAcquisitionDevices: US_
        """Number of Acquisition Devices (3002,0116), US, VM 1."""
        AcquisitionDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Acquisition Device Sequence (3002,0117), SQ, VM 1."""
        AcquisitionTaskSequence: SQ[Sequence[Dataset], Dataset]
        """Acquisition Task Sequence (3002,0118), SQ, VM 1."""
        AcquisitionTaskWorkitemCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Acquisition Task Workitem Code Sequence (3002,0119), SQ, VM 1."""
        AcquisitionSubtaskSequence: SQ[Sequence[Dataset], Dataset]
        """Acquisition Subtask Sequence (3002,011A), SQ, VM 1."""
        SubtaskWorkitemCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Subtask Workitem Code Sequence (3002,011B), SQ, VM 1."""
        AcquisitionTaskIndex: US_
        """Acquisition Task Index (3002,011C), US, VM 1."""
        AcquisitionSubtaskIndex: US_
        """Acquisition Subtask Index (3002,011D), US, VM 1."""
        ReferencedBaselineParametersRTRadiationInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Baseline Parameters RT Radiation Instance Sequence (3002,011E), SQ, VM 1."""
        PositionAcquisitionTemplateIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Position Acquisition Template Identification Sequence (3002,011F), SQ, VM 1."""
        PositionAcquisitionTemplateID: ST_
        """Position Acquisition Template ID (3002,0120), ST, VM 1."""
        PositionAcquisitionTemplateName: LO_
        """Position Acquisition Template Name (3002,0121), LO, VM 1."""
        PositionAcquisitionTemplateCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Position Acquisition Template Code Sequence (3002,0122), SQ, VM 1."""
        PositionAcquisitionTemplateDescription: LT_
        """Position Acquisition Template Description (3002,0123), LT, VM 1."""
        AcquisitionTaskApplicabilitySequence: SQ[Sequence[Dataset], Dataset]
        """Acquisition Task Applicability Sequence (3002,0124), SQ, VM 1."""
        ProjectionImagingAcquisitionParameterSequence: SQ[Sequence[Dataset], Dataset]
        """Projection Imaging Acquisition Parameter Sequence (3002,0125), SQ, VM 1."""
        CTImagingAcquisitionParameterSequence: SQ[Sequence[Dataset], Dataset]
        """CT Imaging Acquisition Parameter Sequence (3002,0126), SQ, VM 1."""
        KVImagingGenerationParametersSequence: SQ[Sequence[Dataset], Dataset]
        """KV Imaging Generation Parameters Sequence (3002,0127), SQ, VM 1."""
        MVImagingGenerationParametersSequence: SQ[Sequence[Dataset], Dataset]
        """MV Imaging Generation Parameters Sequence (3002,0128), SQ, VM 1."""
        AcquisitionSignalType: CS_
        """Acquisition Signal Type (3002,0129), CS, VM 1."""
        AcquisitionMethod: CS_
        """Acquisition Method (3002,012A), CS, VM 1."""
        ScanStartPositionSequence: SQ[Sequence[Dataset], Dataset]
        """Scan Start Position Sequence (3002,012B), SQ, VM 1."""
        ScanStopPositionSequence: SQ[Sequence[Dataset], Dataset]
        """Scan Stop Position Sequence (3002,012C), SQ, VM 1."""
        ImagingSourceToBeamModifierDefinitionPlaneDistance: FD_
        """Imaging Source to Beam Modifier Definition Plane Distance (3002,012D), FD, VM 1."""
        ScanArcType: CS_
        """Scan Arc Type (3002,012E), CS, VM 1."""
        DetectorPositioningType: CS_
        """Detector Positioning Type (3002,012F), CS, VM 1."""
        AdditionalRTAccessoryDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Additional RT Accessory Device Sequence (3002,0130), SQ, VM 1."""
        DeviceSpecificAcquisitionParameterSequence: SQ[Sequence[Dataset], Dataset]
        """Device-Specific Acquisition Parameter Sequence (3002,0131), SQ, VM 1."""
        ReferencedPositionReferenceInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Position Reference Instance Sequence (3002,0132), SQ, VM 1."""
        EnergyDerivationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Energy Derivation Code Sequence (3002,0133), SQ, VM 1."""
        MaximumCumulativeMetersetExposure: FD_
        """Maximum Cumulative Meterset Exposure (3002,0134), FD, VM 1."""
        AcquisitionInitiationSequence: SQ[Sequence[Dataset], Dataset]
        """Acquisition Initiation Sequence (3002,0135), SQ, VM 1."""
        RTConeBeamImagingGeometrySequence: SQ[Sequence[Dataset], Dataset]
        """RT Cone-Beam Imaging Geometry Sequence (3002,0136), SQ, VM 1."""
        DVHType: CS_
        """DVH Type (3004,0001), CS, VM 1."""
        DoseUnits: CS_
        """Dose Units (3004,0002), CS, VM 1."""
        DoseType: CS_
        """Dose Type (3004,0004), CS, VM 1."""
        SpatialTransformOfDose: CS_
        """Spatial Transform of Dose (3004,0005), CS, VM 1."""
        DoseComment: LO_
        """Dose Comment (3004,0006), LO, VM 1."""
        NormalizationPoint: DSn
        """Normalization Point (3004,0008), DS, VM 3."""
        DoseSummationType: CS_
        """Dose Summation Type (3004,000A), CS, VM 1."""
        GridFrameOffsetVector: DSn
        """Grid Frame Offset Vector (3004,000C), DS, VM 2-n."""
        DoseGridScaling: DS_
        """Dose Grid Scaling (3004,000E), DS, VM 1."""
        RTDoseROISequence: SQ[Sequence[Dataset], Dataset]
        """RT Dose ROI Sequence (3004,0010), SQ, VM 1. Retired."""
        DoseValue: DS_
        """Dose Value (3004,0012), DS, VM 1."""
        TissueHeterogeneityCorrection: CSn
        """Tissue Heterogeneity Correction (3004,0014), CS, VM 1-3."""
        RecommendedIsodoseLevelSequence: SQ[Sequence[Dataset], Dataset]
        """Recommended Isodose Level Sequence (3004,0016), SQ, VM 1."""
        DoseUnitCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Dose Unit Code Sequence (3004,0020), SQ, VM 1."""
        RTDoseInterpretedTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """RT Dose Interpreted Type Code Sequence (3004,0021), SQ, VM 1."""
        RTDoseInterpretedTypeCodeModifierSequence: SQ[Sequence[Dataset], Dataset]
        """RT Dose Interpreted Type Code Modifier Sequence (3004,0022), SQ, VM 1."""
        DoseRadiobiologicalInterpretationSequence: SQ[Sequence[Dataset], Dataset]
        """Dose Radiobiological Interpretation Sequence (3004,0023), SQ, VM 1."""
        RTDoseIntentCodeSequence: SQ[Sequence[Dataset], Dataset]
        """RT Dose Intent Code Sequence (3004,0024), SQ, VM 1."""
        DVHNormalizationPoint: DSn
        """DVH Normalization Point (3004,0040), DS, VM 3."""
        DVHNormalizationDoseValue: DS_
        """DVH Normalization Dose Value (3004,0042), DS, VM 1."""
        DVHSequence: SQ[Sequence[Dataset], Dataset]
        """DVH Sequence (3004,0050), SQ, VM 1."""
        DVHDoseScaling: DS_
        """DVH Dose Scaling (3004,0052), DS, VM 1."""
        DVHVolumeUnits: CS_
        """DVH Volume Units (3004,0054), CS, VM 1."""
        DVHNumberOfBins: IS_
        """DVH Number of Bins (3004,0056), IS, VM 1."""
        DVHData: DSn
        """DVH Data (3004,0058), DS, VM 2-2n."""
        DVHReferencedROISequence: SQ[Sequence[Dataset], Dataset]
        """DVH Referenced ROI Sequence (3004,0060), SQ, VM 1."""
        DVHROIContributionType: CS_
        """DVH ROI Contribution Type (3004,0062), CS, VM 1."""
        DVHMinimumDose: DS_
        """DVH Minimum Dose (3004,0070), DS, VM 1."""
        DVHMaximumDose: DS_
        """DVH Maximum Dose (3004,0072), DS, VM 1."""
        DVHMeanDose: DS_
        """DVH Mean Dose (3004,0074), DS, VM 1."""
        DoseCalculationModelSequence: SQ[Sequence[Dataset], Dataset]
        """Dose Calculation Model Sequence (3004,0080), SQ, VM 1."""
        DoseCalculationAlgorithmSequence: SQ[Sequence[Dataset], Dataset]
        """Dose Calculation Algorithm Sequence (3004,0081), SQ, VM 1."""
        CommissioningStatus: CS_
        """Commissioning Status (3004,0082), CS, VM 1."""
        DoseCalculationModelParameterSequence: SQ[Sequence[Dataset], Dataset]
        """Dose Calculation Model Parameter Sequence (3004,0083), SQ, VM 1."""
        DoseDepositionCalculationMedium: CS_
        """Dose Deposition Calculation Medium (3004,0084), CS, VM 1."""
        StructureSetLabel: SH_
        """Structure Set Label (3006,0002), SH, VM 1."""
        StructureSetName: LO_
        """Structure Set Name (3006,0004), LO, VM 1."""
        StructureSetDescription: ST_
        """Structure Set Description (3006,0006), ST, VM 1."""
        StructureSetDate: DA_
        """Structure Set Date (3006,0008), DA, VM 1."""
        StructureSetTime: TM_
        """Structure Set Time (3006,0009), TM, VM 1."""
        ReferencedFrameOfReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Frame of Reference Sequence (3006,0010), SQ, VM 1."""
        RTReferencedStudySequence: SQ[Sequence[Dataset], Dataset]
        """RT Referenced Study Sequence (3006,0012), SQ, VM 1."""
        RTReferencedSeriesSequence: SQ[Sequence[Dataset], Dataset]
        """RT Referenced Series Sequence (3006,0014), SQ, VM 1."""
        ContourImageSequence: SQ[Sequence[Dataset], Dataset]
        """Contour Image Sequence (3006,0016), SQ, VM 1."""
        PredecessorStructureSetSequence: SQ[Sequence[Dataset], Dataset]
        """Predecessor Structure Set Sequence (3006,0018), SQ, VM 1."""
        StructureSetROISequence: SQ[Sequence[Dataset], Dataset]
        """Structure Set ROI Sequence (3006,0020), SQ, VM 1."""
        ROINumber: IS_
        """ROI Number (3006,0022), IS, VM 1."""
        ReferencedFrameOfReferenceUID: UI_
        """Referenced Frame of Reference UID (3006,0024), UI, VM 1."""
        ROIName: LO_
        """ROI Name (3006,0026), LO, VM 1."""
        ROIDescription: ST_
        """ROI Description (3006,0028), ST, VM 1."""
        ROIDisplayColor: ISn
        """ROI Display Color (3006,002A), IS, VM 3."""
        ROIVolume: DS_
        """ROI Volume (3006,002C), DS, VM 1."""
        ROIDateTime: DT_
        """ROI DateTime (3006,002D), DT, VM 1."""
        ROIObservationDateTime: DT_
        """ROI Observation DateTime (3006,002E), DT, VM 1."""
        RTRelatedROISequence: SQ[Sequence[Dataset], Dataset]
        """RT Related ROI Sequence (3006,0030), SQ, VM 1."""
        RTROIRelationship: CS_
        """RT ROI Relationship (3006,0033), CS, VM 1."""
        ROIGenerationAlgorithm: CS_
        """ROI Generation Algorithm (3006,0036), CS, VM 1."""
        ROIDerivationAlgorithmIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """ROI Derivation Algorithm Identification Sequence (3006,0037), SQ, VM 1."""
        ROIGenerationDescription: LO_
        """ROI Generation Description (3006,0038), LO, VM 1."""
        ROIContourSequence: SQ[Sequence[Dataset], Dataset]
        """ROI Contour Sequence (3006,0039), SQ, VM 1."""
        ContourSequence: SQ[Sequence[Dataset], Dataset]
        """Contour Sequence (3006,0040), SQ, VM 1."""
        ContourGeometricType: CS_
        """Contour Geometric Type (3006,0042), CS, VM 1."""
        ContourSlabThickness: DS_
        """Contour Slab Thickness (3006,0044), DS, VM 1. Retired."""
        ContourOffsetVector: DSn
        """Contour Offset Vector (3006,0045), DS, VM 3. Retired."""
        NumberOfContourPoints: IS_
        """Number of Contour Points (3006,0046), IS, VM 1."""
        ContourNumber: IS_
        """Contour Number (3006,0048), IS, VM 1."""
        AttachedContours: ISn
        """Attached Contours (3006,0049), IS, VM 1-n. Retired."""
        SourcePixelPlanesCharacteristicsSequence: SQ[Sequence[Dataset], Dataset]
        """Source Pixel Planes Characteristics Sequence (3006,004A), SQ, VM 1."""
        SourceSeriesSequence: SQ[Sequence[Dataset], Dataset]
        """Source Series Sequence (3006,004B), SQ, VM 1."""
        SourceSeriesInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Source Series Information Sequence (3006,004C), SQ, VM 1."""
        ROICreatorSequence: SQ[Sequence[Dataset], Dataset]
        """ROI Creator Sequence (3006,004D), SQ, VM 1."""
        ROIInterpreterSequence: SQ[Sequence[Dataset], Dataset]
        """ROI Interpreter Sequence (3006,004E), SQ, VM 1."""
        ROIObservationContextCodeSequence: SQ[Sequence[Dataset], Dataset]
        """ROI Observation Context Code Sequence (3006,004F), SQ, VM 1."""
        ContourData: DSn
        """Contour Data (3006,0050), DS, VM 3-3n."""
        RTROIObservationsSequence: SQ[Sequence[Dataset], Dataset]
        """RT ROI Observations Sequence (3006,0080), SQ, VM 1."""
        ObservationNumber: IS_
        """Observation Number (3006,0082), IS, VM 1."""
        ReferencedROINumber: IS_
        """Referenced ROI Number (3006,0084), IS, VM 1."""
        ROIObservationLabel: SH_
        """ROI Observation Label (3006,0085), SH, VM 1. Retired."""
        RTROIIdentificationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """RT ROI Identification Code Sequence (3006,0086), SQ, VM 1."""
        ROIObservationDescription: ST_
        """ROI Observation Description (3006,0088), ST, VM 1. Retired."""
        RelatedRTROIObservationsSequence: SQ[Sequence[Dataset], Dataset]
        """Related RT ROI Observations Sequence (3006,00A0), SQ, VM 1."""
        RTROIInterpretedType: CS_
        """RT ROI Interpreted Type (3006,00A4), CS, VM 1."""
        ROIInterpreter: PN_
        """ROI Interpreter (3006,00A6), PN, VM 1."""
        ROIPhysicalPropertiesSequence: SQ[Sequence[Dataset], Dataset]
        """ROI Physical Properties Sequence (3006,00B0), SQ, VM 1."""
        ROIPhysicalProperty: CS_
        """ROI Physical Property (3006,00B2), CS, VM 1."""
        ROIPhysicalPropertyValue: DS_
        """ROI Physical Property Value (3006,00B4), DS, VM 1."""
        ROIElementalCompositionSequence: SQ[Sequence[Dataset], Dataset]
        """ROI Elemental Composition Sequence (3006,00B6), SQ, VM 1."""
        ROIElementalCompositionAtomicNumber: US_
        """ROI Elemental Composition Atomic Number (3006,00B7), US, VM 1."""
        ROIElementalCompositionAtomicMassFraction: FL_
        """ROI Elemental Composition Atomic Mass Fraction (3006,00B8), FL, VM 1."""
        AdditionalRTROIIdentificationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Additional RT ROI Identification Code Sequence (3006,00B9), SQ, VM 1. Retired in 2016c."""
        FrameOfReferenceRelationshipSequence: SQ[Sequence[Dataset], Dataset]
        """Frame of Reference Relationship Sequence (3006,00C0), SQ, VM 1. Retired in 2011."""
        RelatedFrameOfReferenceUID: UI_
        """Related Frame of Reference UID (3006,00C2), UI, VM 1. Retired in 2011."""
        FrameOfReferenceTransformationType: CS_
        """Frame of Reference Transformation Type (3006,00C4), CS, VM 1. Retired in 2011."""
        FrameOfReferenceTransformationMatrix: DSn
        """Frame of Reference Transformation Matrix (3006,00C6), DS, VM 16."""
        FrameOfReferenceTransformationComment: LO_
        """Frame of Reference Transformation Comment (3006,00C8), LO, VM 1."""
        PatientLocationCoordinatesSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Location Coordinates Sequence (3006,00C9), SQ, VM 1."""
        PatientLocationCoordinatesCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Location Coordinates Code Sequence (3006,00CA), SQ, VM 1."""
        PatientSupportPositionSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Support Position Sequence (3006,00CB), SQ, VM 1."""
        MeasuredDoseReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Measured Dose Reference Sequence (3008,0010), SQ, VM 1."""
        MeasuredDoseDescription: ST_
        """Measured Dose Description (3008,0012), ST, VM 1."""
        MeasuredDoseType: CS_
        """Measured Dose Type (3008,0014), CS, VM 1."""
        MeasuredDoseValue: DS_
        """Measured Dose Value (3008,0016), DS, VM 1."""
        TreatmentSessionBeamSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Session Beam Sequence (3008,0020), SQ, VM 1."""
        TreatmentSessionIonBeamSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Session Ion Beam Sequence (3008,0021), SQ, VM 1."""
        CurrentFractionNumber: IS_
        """Current Fraction Number (3008,0022), IS, VM 1."""
        TreatmentControlPointDate: DA_
        """Treatment Control Point Date (3008,0024), DA, VM 1."""
        TreatmentControlPointTime: TM_
        """Treatment Control Point Time (3008,0025), TM, VM 1."""
        TreatmentTerminationStatus: CS_
        """Treatment Termination Status (3008,002A), CS, VM 1."""
        TreatmentTerminationCode: SH_
        """Treatment Termination Code (3008,002B), SH, VM 1. Retired."""
        TreatmentVerificationStatus: CS_
        """Treatment Verification Status (3008,002C), CS, VM 1."""
        ReferencedTreatmentRecordSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Treatment Record Sequence (3008,0030), SQ, VM 1."""
        SpecifiedPrimaryMeterset: DS_
        """Specified Primary Meterset (3008,0032), DS, VM 1."""
        SpecifiedSecondaryMeterset: DS_
        """Specified Secondary Meterset (3008,0033), DS, VM 1."""
        DeliveredPrimaryMeterset: DS_
        """Delivered Primary Meterset (3008,0036), DS, VM 1."""
        DeliveredSecondaryMeterset: DS_
        """Delivered Secondary Meterset (3008,0037), DS, VM 1."""
        SpecifiedTreatmentTime: DS_
        """Specified Treatment Time (3008,003A), DS, VM 1."""
        DeliveredTreatmentTime: DS_
        """Delivered Treatment Time (3008,003B), DS, VM 1."""
        ControlPointDeliverySequence: SQ[Sequence[Dataset], Dataset]
        """Control Point Delivery Sequence (3008,0040), SQ, VM 1."""
        IonControlPointDeliverySequence: SQ[Sequence[Dataset], Dataset]
        """Ion Control Point Delivery Sequence (3008,0041), SQ, VM 1."""
        SpecifiedMeterset: DS_
        """Specified Meterset (3008,0042), DS, VM 1."""
        DeliveredMeterset: DS_
        """Delivered Meterset (3008,0044), DS, VM 1."""
        MetersetRateSet: FL_
        """Meterset Rate Set (3008,0045), FL, VM 1."""
        MetersetRateDelivered: FL_
        """Meterset Rate Delivered (3008,0046), FL, VM 1."""
        ScanSpotMetersetsDelivered: FLn
        """Scan Spot Metersets Delivered (3008,0047), FL, VM 1-n."""
        DoseRateDelivered: DS_
        """Dose Rate Delivered (3008,0048), DS, VM 1."""
        TreatmentSummaryCalculatedDoseReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Summary Calculated Dose Reference Sequence (3008,0050), SQ, VM 1."""
        CumulativeDoseToDoseReference: DS_
        """Cumulative Dose to Dose Reference (3008,0052), DS, VM 1."""
        FirstTreatmentDate: DA_
        """First Treatment Date (3008,0054), DA, VM 1."""
        MostRecentTreatmentDate: DA_
        """Most Recent Treatment Date (3008,0056), DA, VM 1."""
        NumberOfFractionsDelivered: IS_
        """Number of Fractions Delivered (3008,005A), IS, VM 1."""
        OverrideSequence: SQ[Sequence[Dataset], Dataset]
        """Override Sequence (3008,0060), SQ, VM 1."""
        ParameterSequencePointer: AT_
        """Parameter Sequence Pointer (3008,0061), AT, VM 1."""
        OverrideParameterPointer: AT_
        """Override Parameter Pointer (3008,0062), AT, VM 1."""
        ParameterItemIndex: IS_
        """Parameter Item Index (3008,0063), IS, VM 1."""
        MeasuredDoseReferenceNumber: IS_
        """Measured Dose Reference Number (3008,0064), IS, VM 1."""
        ParameterPointer: AT_
        """Parameter Pointer (3008,0065), AT, VM 1."""
        OverrideReason: ST_
        """Override Reason (3008,0066), ST, VM 1."""
        ParameterValueNumber: US_
        """Parameter Value Number (3008,0067), US, VM 1."""
        CorrectedParameterSequence: SQ[Sequence[Dataset], Dataset]
        """Corrected Parameter Sequence (3008,0068), SQ, VM 1."""
        CorrectionValue: FL_
        """Correction Value (3008,006A), FL, VM 1."""
        CalculatedDoseReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Calculated Dose Reference Sequence (3008,0070), SQ, VM 1."""
        CalculatedDoseReferenceNumber: IS_
        """Calculated Dose Reference Number (3008,0072), IS, VM 1."""
        CalculatedDoseReferenceDescription: ST_
        """Calculated Dose Reference Description (3008,0074), ST, VM 1."""
        CalculatedDoseReferenceDoseValue: DS_
        """Calculated Dose Reference Dose Value (3008,0076), DS, VM 1."""
        StartMeterset: DS_
        """Start Meterset (3008,0078), DS, VM 1."""
        EndMeterset: DS_
        """End Meterset (3008,007A), DS, VM 1."""
        ReferencedMeasuredDoseReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Measured Dose Reference Sequence (3008,0080), SQ, VM 1."""
        ReferencedMeasuredDoseReferenceNumber: IS_
        """Referenced Measured Dose Reference Number (3008,0082), IS, VM 1."""
        ReferencedCalculatedDoseReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Calculated Dose Reference Sequence (3008,0090), SQ, VM 1."""
        ReferencedCalculatedDoseReferenceNumber: IS_
        """Referenced Calculated Dose Reference Number (3008,0092), IS, VM 1."""
        BeamLimitingDeviceLeafPairsSequence: SQ[Sequence[Dataset], Dataset]
        """Beam Limiting Device Leaf Pairs Sequence (3008,00A0), SQ, VM 1."""
        EnhancedRTBeamLimitingDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Enhanced RT Beam Limiting Device Sequence (3008,00A1), SQ, VM 1."""
        EnhancedRTBeamLimitingOpeningSequence: SQ[Sequence[Dataset], Dataset]
        """Enhanced RT Beam Limiting Opening Sequence (3008,00A2), SQ, VM 1."""
        EnhancedRTBeamLimitingDeviceDefinitionFlag: CS_
        """Enhanced RT Beam Limiting Device Definition Flag (3008,00A3), CS, VM 1."""
        ParallelRTBeamDelimiterOpeningExtents: FDn
        """Parallel RT Beam Delimiter Opening Extents (3008,00A4), FD, VM 2-2n."""
        RecordedWedgeSequence: SQ[Sequence[Dataset], Dataset]
        """Recorded Wedge Sequence (3008,00B0), SQ, VM 1."""
        RecordedCompensatorSequence: SQ[Sequence[Dataset], Dataset]
        """Recorded Compensator Sequence (3008,00C0), SQ, VM 1."""
        RecordedBlockSequence: SQ[Sequence[Dataset], Dataset]
        """Recorded Block Sequence (3008,00D0), SQ, VM 1."""
        RecordedBlockSlabSequence: SQ[Sequence[Dataset], Dataset]
        """Recorded Block Slab Sequence (3008,00D1), SQ, VM 1."""
        TreatmentSummaryMeasuredDoseReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Summary Measured Dose Reference Sequence (3008,00E0), SQ, VM 1."""
        RecordedSnoutSequence: SQ[Sequence[Dataset], Dataset]
        """Recorded Snout Sequence (3008,00F0), SQ, VM 1."""
        RecordedRangeShifterSequence: SQ[Sequence[Dataset], Dataset]
        """Recorded Range Shifter Sequence (3008,00F2), SQ, VM 1."""
        RecordedLateralSpreadingDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Recorded Lateral Spreading Device Sequence (3008,00F4), SQ, VM 1."""
        RecordedRangeModulatorSequence: SQ[Sequence[Dataset], Dataset]
        """Recorded Range Modulator Sequence (3008,00F6), SQ, VM 1."""
        RecordedSourceSequence: SQ[Sequence[Dataset], Dataset]
        """Recorded Source Sequence (3008,0100), SQ, VM 1."""
        SourceSerialNumber: LO_
        """Source Serial Number (3008,0105), LO, VM 1."""
        TreatmentSessionApplicationSetupSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Session Application Setup Sequence (3008,0110), SQ, VM 1."""
        ApplicationSetupCheck: CS_
        """Application Setup Check (3008,0116), CS, VM 1."""
        RecordedBrachyAccessoryDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Recorded Brachy Accessory Device Sequence (3008,0120), SQ, VM 1."""
        ReferencedBrachyAccessoryDeviceNumber: IS_
        """Referenced Brachy Accessory Device Number (3008,0122), IS, VM 1."""
        RecordedChannelSequence: SQ[Sequence[Dataset], Dataset]
        """Recorded Channel Sequence (3008,0130), SQ, VM 1."""
        SpecifiedChannelTotalTime: DS_
        """Specified Channel Total Time (3008,0132), DS, VM 1."""
        DeliveredChannelTotalTime: DS_
        """Delivered Channel Total Time (3008,0134), DS, VM 1."""
        SpecifiedNumberOfPulses: IS_
        """Specified Number of Pulses (3008,0136), IS, VM 1."""
        DeliveredNumberOfPulses: IS_
        """Delivered Number of Pulses (3008,0138), IS, VM 1."""
        SpecifiedPulseRepetitionInterval: DS_
        """Specified Pulse Repetition Interval (3008,013A), DS, VM 1."""
        DeliveredPulseRepetitionInterval: DS_
        """Delivered Pulse Repetition Interval (3008,013C), DS, VM 1."""
        RecordedSourceApplicatorSequence: SQ[Sequence[Dataset], Dataset]
        """Recorded Source Applicator Sequence (3008,0140), SQ, VM 1."""
        ReferencedSourceApplicatorNumber: IS_
        """Referenced Source Applicator Number (3008,0142), IS, VM 1."""
        RecordedChannelShieldSequence: SQ[Sequence[Dataset], Dataset]
        """Recorded Channel Shield Sequence (3008,0150), SQ, VM 1."""
        ReferencedChannelShieldNumber: IS_
        """Referenced Channel Shield Number (3008,0152), IS, VM 1."""
        BrachyControlPointDeliveredSequence: SQ[Sequence[Dataset], Dataset]
        """Brachy Control Point Delivered Sequence (3008,0160), SQ, VM 1."""
        SafePositionExitDate: DA_
        """Safe Position Exit Date (3008,0162), DA, VM 1."""
        SafePositionExitTime: TM_
        """Safe Position Exit Time (3008,0164), TM, VM 1."""
        SafePositionReturnDate: DA_
        """Safe Position Return Date (3008,0166), DA, VM 1."""
        SafePositionReturnTime: TM_
        """Safe Position Return Time (3008,0168), TM, VM 1."""
        PulseSpecificBrachyControlPointDeliveredSequence: SQ[Sequence[Dataset], Dataset]
        """Pulse Specific Brachy Control Point Delivered Sequence (3008,0171), SQ, VM 1."""
        PulseNumber: US_
        """Pulse Number (3008,0172), US, VM 1."""
        BrachyPulseControlPointDeliveredSequence: SQ[Sequence[Dataset], Dataset]
        """Brachy Pulse Control Point Delivered Sequence (3008,0173), SQ, VM 1."""
        CurrentTreatmentStatus: CS_
        """Current Treatment Status (3008,0200), CS, VM 1."""
        TreatmentStatusComment: ST_
        """Treatment Status Comment (3008,0202), ST, VM 1."""
        FractionGroupSummarySequence: SQ[Sequence[Dataset], Dataset]
        """Fraction Group Summary Sequence (3008,0220), SQ, VM 1."""
        ReferencedFractionNumber: IS_
        """Referenced Fraction Number (3008,0223), IS, VM 1."""
        FractionGroupType: CS_
        """Fraction Group Type (3008,0224), CS, VM 1."""
        BeamStopperPosition: CS_
        """Beam Stopper Position (3008,0230), CS, VM 1."""
        FractionStatusSummarySequence: SQ[Sequence[Dataset], Dataset]
        """Fraction Status Summary Sequence (3008,0240), SQ, VM 1."""
        TreatmentDate: DA_
        """Treatment Date (3008,0250), DA, VM 1."""
        TreatmentTime: TM_
        """Treatment Time (3008,0251), TM, VM 1."""
        RTPlanLabel: SH_
        """RT Plan Label (300A,0002), SH, VM 1."""
        RTPlanName: LO_
        """RT Plan Name (300A,0003), LO, VM 1."""
        RTPlanDescription: ST_
        """RT Plan Description (300A,0004), ST, VM 1."""
        RTPlanDate: DA_
        """RT Plan Date (300A,0006), DA, VM 1."""
        RTPlanTime: TM_
        """RT Plan Time (300A,0007), TM, VM 1."""
        TreatmentProtocols: LOn
        """Treatment Protocols (300A,0009), LO, VM 1-n."""
        PlanIntent: CS_
        """Plan Intent (300A,000A), CS, VM 1."""
        TreatmentSites: LOn
        """Treatment Sites (300A,000B), LO, VM 1-n. Retired."""
        RTPlanGeometry: CS_
        """RT Plan Geometry (300A,000C), CS, VM 1."""
        PrescriptionDescription: ST_
        """Prescription Description (300A,000E), ST, VM 1."""
        DoseReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Dose Reference Sequence (300A,0010), SQ, VM 1."""
        DoseReferenceNumber: IS_
        """Dose Reference Number (300A,0012), IS, VM 1."""
        DoseReferenceUID: UI_
        """Dose Reference UID (300A,0013), UI, VM 1."""
        DoseReferenceStructureType: CS_
        """Dose Reference Structure Type (300A,0014), CS, VM 1."""
        NominalBeamEnergyUnit: CS_
        """Nominal Beam Energy Unit (300A,0015), CS, VM 1."""
        DoseReferenceDescription: LO_
        """Dose Reference Description (300A,0016), LO, VM 1."""
        DoseReferencePointCoordinates: DSn
        """Dose Reference Point Coordinates (300A,0018), DS, VM 3."""
        NominalPriorDose: DS_
        """Nominal Prior Dose (300A,001A), DS, VM 1."""
        DoseReferenceType: CS_
        """Dose Reference Type (300A,0020), CS, VM 1."""
        ConstraintWeight: DS_
        """Constraint Weight (300A,0021), DS, VM 1."""
        DeliveryWarningDose: DS_
        """Delivery Warning Dose (300A,0022), DS, VM 1."""
        DeliveryMaximumDose: DS_
        """Delivery Maximum Dose (300A,0023), DS, VM 1."""
        TargetMinimumDose: DS_
        """Target Minimum Dose (300A,0025), DS, VM 1."""
        TargetPrescriptionDose: DS_
        """Target Prescription Dose (300A,0026), DS, VM 1."""
        TargetMaximumDose: DS_
        """Target Maximum Dose (300A,0027), DS, VM 1."""
        TargetUnderdoseVolumeFraction: DS_
        """Target Underdose Volume Fraction (300A,0028), DS, VM 1."""
        OrganAtRiskFullVolumeDose: DS_
        """Organ at Risk Full-volume Dose (300A,002A), DS, VM 1."""
        OrganAtRiskLimitDose: DS_
        """Organ at Risk Limit Dose (300A,002B), DS, VM 1."""
        OrganAtRiskMaximumDose: DS_
        """Organ at Risk Maximum Dose (300A,002C), DS, VM 1."""
        OrganAtRiskOverdoseVolumeFraction: DS_
        """Organ at Risk Overdose Volume Fraction (300A,002D), DS, VM 1."""
        ToleranceTableSequence: SQ[Sequence[Dataset], Dataset]
        """Tolerance Table Sequence (300A,0040), SQ, VM 1."""
        ToleranceTableNumber: IS_
        """Tolerance Table Number (300A,0042), IS, VM 1."""
        ToleranceTableLabel: SH_
        """Tolerance Table Label (300A,0043), SH, VM 1."""
        GantryAngleTolerance: DS_
        """Gantry Angle Tolerance (300A,0044), DS, VM 1."""
        BeamLimitingDeviceAngleTolerance: DS_
        """Beam Limiting Device Angle Tolerance (300A,0046), DS, VM 1."""
        BeamLimitingDeviceToleranceSequence: SQ[Sequence[Dataset], Dataset]
        """Beam Limiting Device Tolerance Sequence (300A,0048), SQ, VM 1."""
        BeamLimitingDevicePositionTolerance: DS_
        """Beam Limiting Device Position Tolerance (300A,004A), DS, VM 1."""
        SnoutPositionTolerance: FL_
        """Snout Position Tolerance (300A,004B), FL, VM 1."""
        PatientSupportAngleTolerance: DS_
        """Patient Support Angle Tolerance (300A,004C), DS, VM 1."""
        TableTopEccentricAngleTolerance: DS_
        """Table Top Eccentric Angle Tolerance (300A,004E), DS, VM 1."""
        TableTopPitchAngleTolerance: FL_
        """Table Top Pitch Angle Tolerance (300A,004F), FL, VM 1."""
        TableTopRollAngleTolerance: FL_
        """Table Top Roll Angle Tolerance (300A,0050), FL, VM 1."""
        TableTopVerticalPositionTolerance: DS_
        """Table Top Vertical Position Tolerance (300A,0051), DS, VM 1."""
        TableTopLongitudinalPositionTolerance: DS_
        """Table Top Longitudinal Position Tolerance (300A,0052), DS, VM 1."""
        TableTopLateralPositionTolerance: DS_
        """Table Top Lateral Position Tolerance (300A,0053), DS, VM 1."""
        TableTopPositionAlignmentUID: UI_
        """Table Top Position Alignment UID (300A,0054), UI, VM 1."""
        RTPlanRelationship: CS_
        """RT Plan Relationship (300A,0055), CS, VM 1."""
        FractionGroupSequence: SQ[Sequence[Dataset], Dataset]
        """Fraction Group Sequence (300A,0070), SQ, VM 1."""
        FractionGroupNumber: IS_
        """Fraction Group Number (300A,0071), IS, VM 1."""
        FractionGroupDescription: LO_
        """Fraction Group Description (300A,0072), LO, VM 1."""
        NumberOfFractionsPlanned: IS_
        """Number of Fractions Planned (300A,0078), IS, VM 1."""
        NumberOfFractionPatternDigitsPerDay: IS_
        """Number of Fraction Pattern Digits Per Day (300A,0079), IS, VM 1."""
        RepeatFractionCycleLength: IS_
        """Repeat Fraction Cycle Length (300A,007A), IS, VM 1."""
        FractionPattern: LT_
        """Fraction Pattern (300A,007B), LT, VM 1."""
        NumberOfBeams: IS_
        """Number of Beams (300A,0080), IS, VM 1."""
        BeamDoseSpecificationPoint: DSn
        """Beam Dose Specification Point (300A,0082), DS, VM 3. Retired in 2019c."""
        ReferencedDoseReferenceUID: UI_
        """Referenced Dose Reference UID (300A,0083), UI, VM 1."""
        BeamDose: DS_
        """Beam Dose (300A,0084), DS, VM 1."""
        BeamMeterset: DS_
        """Beam Meterset (300A,0086), DS, VM 1."""
        BeamDosePointDepth: FL_
        """Beam Dose Point Depth (300A,0088), FL, VM 1."""
        BeamDosePointEquivalentDepth: FL_
        """Beam Dose Point Equivalent Depth (300A,0089), FL, VM 1."""
        BeamDosePointSSD: FL_
        """Beam Dose Point SSD (300A,008A), FL, VM 1."""
        BeamDoseMeaning: CS_
        """Beam Dose Meaning (300A,008B), CS, VM 1."""
        BeamDoseVerificationControlPointSequence: SQ[Sequence[Dataset], Dataset]
        """Beam Dose Verification Control Point Sequence (300A,008C), SQ, VM 1."""
        AverageBeamDosePointDepth: FL_
        """Average Beam Dose Point Depth (300A,008D), FL, VM 1. Retired in 2017c."""
        AverageBeamDosePointEquivalentDepth: FL_
        """Average Beam Dose Point Equivalent Depth (300A,008E), FL, VM 1. Retired in 2017c."""
        AverageBeamDosePointSSD: FL_
        """Average Beam Dose Point SSD (300A,008F), FL, VM 1. Retired in 2017c."""
        BeamDoseType: CS_
        """Beam Dose Type (300A,0090), CS, VM 1."""
        AlternateBeamDose: DS_
        """Alternate Beam Dose (300A,0091), DS, VM 1."""
        AlternateBeamDoseType: CS_
        """Alternate Beam Dose Type (300A,0092), CS, VM 1."""
        DepthValueAveragingFlag: CS_
        """Depth Value Averaging Flag (300A,0093), CS, VM 1."""
        BeamDosePointSourceToExternalContourDistance: DS_
        """Beam Dose Point Source to External Contour Distance (300A,0094), DS, VM 1."""
        NumberOfBrachyApplicationSetups: IS_
        """Number of Brachy Application Setups (300A,00A0), IS, VM 1."""
        BrachyApplicationSetupDoseSpecificationPoint: DSn
        """Brachy Application Setup Dose Specification Point (300A,00A2), DS, VM 3."""
        BrachyApplicationSetupDose: DS_
        """Brachy Application Setup Dose (300A,00A4), DS, VM 1."""
        BeamSequence: SQ[Sequence[Dataset], Dataset]
        """Beam Sequence (300A,00B0), SQ, VM 1."""
        TreatmentMachineName: SH_
        """Treatment Machine Name (300A,00B2), SH, VM 1."""
        PrimaryDosimeterUnit: CS_
        """Primary Dosimeter Unit (300A,00B3), CS, VM 1."""
        SourceAxisDistance: DS_
        """Source-Axis Distance (300A,00B4), DS, VM 1."""
        BeamLimitingDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Beam Limiting Device Sequence (300A,00B6), SQ, VM 1."""
        RTBeamLimitingDeviceType: CS_
        """RT Beam Limiting Device Type (300A,00B8), CS, VM 1."""
        SourceToBeamLimitingDeviceDistance: DS_
        """Source to Beam Limiting Device Distance (300A,00BA), DS, VM 1."""
        IsocenterToBeamLimitingDeviceDistance: FL_
        """Isocenter to Beam Limiting Device Distance (300A,00BB), FL, VM 1."""
        NumberOfLeafJawPairs: IS_
        """Number of Leaf/Jaw Pairs (300A,00BC), IS, VM 1."""
        LeafPositionBoundaries: DSn
        """Leaf Position Boundaries (300A,00BE), DS, VM 3-n."""
        BeamNumber: IS_
        """Beam Number (300A,00C0), IS, VM 1."""
        BeamName: LO_
        """Beam Name (300A,00C2), LO, VM 1."""
        BeamDescription: ST_
        """Beam Description (300A,00C3), ST, VM 1."""
        BeamType: CS_
        """Beam Type (300A,00C4), CS, VM 1."""
        BeamDeliveryDurationLimit: FD_
        """Beam Delivery Duration Limit (300A,00C5), FD, VM 1."""
        RadiationType: CS_
        """Radiation Type (300A,00C6), CS, VM 1."""
        HighDoseTechniqueType: CS_
        """High-Dose Technique Type (300A,00C7), CS, VM 1."""
        ReferenceImageNumber: IS_
        """Reference Image Number (300A,00C8), IS, VM 1."""
        PlannedVerificationImageSequence: SQ[Sequence[Dataset], Dataset]
        """Planned Verification Image Sequence (300A,00CA), SQ, VM 1."""
        ImagingDeviceSpecificAcquisitionParameters: LOn
        """Imaging Device-Specific Acquisition Parameters (300A,00CC), LO, VM 1-n."""
        TreatmentDeliveryType: CS_
        """Treatment Delivery Type (300A,00CE), CS, VM 1."""
        NumberOfWedges: IS_
        """Number of Wedges (300A,00D0), IS, VM 1."""
        WedgeSequence: SQ[Sequence[Dataset], Dataset]
        """Wedge Sequence (300A,00D1), SQ, VM 1."""
        WedgeNumber: IS_
        """Wedge Number (300A,00D2), IS, VM 1."""
        WedgeType: CS_
        """Wedge Type (300A,00D3), CS, VM 1."""
        WedgeID: SH_
        """Wedge ID (300A,00D4), SH, VM 1."""
        WedgeAngle: IS_
        """Wedge Angle (300A,00D5), IS, VM 1."""
        WedgeFactor: DS_
        """Wedge Factor (300A,00D6), DS, VM 1."""
        TotalWedgeTrayWaterEquivalentThickness: FL_
        """Total Wedge Tray Water-Equivalent Thickness (300A,00D7), FL, VM 1."""
        WedgeOrientation: DS_
        """Wedge Orientation (300A,00D8), DS, VM 1."""
        IsocenterToWedgeTrayDistance: FL_
        """Isocenter to Wedge Tray Distance (300A,00D9), FL, VM 1."""
        SourceToWedgeTrayDistance: DS_
        """Source to Wedge Tray Distance (300A,00DA), DS, VM 1."""
        WedgeThinEdgePosition: FL_
        """Wedge Thin Edge Position (300A,00DB), FL, VM 1."""
        BolusID: SH_
        """Bolus ID (300A,00DC), SH, VM 1."""
        BolusDescription: ST_
        """Bolus Description (300A,00DD), ST, VM 1."""
        EffectiveWedgeAngle: DS_
        """Effective Wedge Angle (300A,00DE), DS, VM 1."""
        NumberOfCompensators: IS_
        """Number of Compensators (300A,00E0), IS, VM 1."""
        MaterialID: SH_
        """Material ID (300A,00E1), SH, VM 1."""
        TotalCompensatorTrayFactor: DS_
        """Total Compensator Tray Factor (300A,00E2), DS, VM 1."""
        CompensatorSequence: SQ[Sequence[Dataset], Dataset]
        """Compensator Sequence (300A,00E3), SQ, VM 1."""
        CompensatorNumber: IS_
        """Compensator Number (300A,00E4), IS, VM 1."""
        CompensatorID: SH_
        """Compensator ID (300A,00E5), SH, VM 1."""
        SourceToCompensatorTrayDistance: DS_
        """Source to Compensator Tray Distance (300A,00E6), DS, VM 1."""
        CompensatorRows: IS_
        """Compensator Rows (300A,00E7), IS, VM 1."""
        CompensatorColumns: IS_
        """Compensator Columns (300A,00E8), IS, VM 1."""
        CompensatorPixelSpacing: DSn
        """Compensator Pixel Spacing (300A,00E9), DS, VM 2."""
        CompensatorPosition: DSn
        """Compensator Position (300A,00EA), DS, VM 2."""
        CompensatorTransmissionData: DSn
        """Compensator Transmission Data (300A,00EB), DS, VM 1-n."""
        CompensatorThicknessData: DSn
        """Compensator Thickness Data (300A,00EC), DS, VM 1-n."""
        NumberOfBoli: IS_
        """Number of Boli (300A,00ED), IS, VM 1."""
        CompensatorType: CS_
        """Compensator Type (300A,00EE), CS, VM 1."""
        CompensatorTrayID: SH_
        """Compensator Tray ID (300A,00EF), SH, VM 1."""
        NumberOfBlocks: IS_
        """Number of Blocks (300A,00F0), IS, VM 1."""
        TotalBlockTrayFactor: DS_
        """Total Block Tray Factor (300A,00F2), DS, VM 1."""
        TotalBlockTrayWaterEquivalentThickness: FL_
        """Total Block Tray Water-Equivalent Thickness (300A,00F3), FL, VM 1."""
        BlockSequence: SQ[Sequence[Dataset], Dataset]
        """Block Sequence (300A,00F4), SQ, VM 1."""
        BlockTrayID: SH_
        """Block Tray ID (300A,00F5), SH, VM 1."""
        SourceToBlockTrayDistance: DS_
        """Source to Block Tray Distance (300A,00F6), DS, VM 1."""
        IsocenterToBlockTrayDistance: FL_
        """Isocenter to Block Tray Distance (300A,00F7), FL, VM 1."""
        BlockType: CS_
        """Block Type (300A,00F8), CS, VM 1."""
        AccessoryCode: LO_
        """Accessory Code (300A,00F9), LO, VM 1."""
        BlockDivergence: CS_
        """Block Divergence (300A,00FA), CS, VM 1."""
        BlockMountingPosition: CS_
        """Block Mounting Position (300A,00FB), CS, VM 1."""
        BlockNumber: IS_
        """Block Number (300A,00FC), IS, VM 1."""
        BlockName: LO_
        """Block Name (300A,00FE), LO, VM 1."""
        BlockThickness: DS_
        """Block Thickness (300A,0100), DS, VM 1."""
        BlockTransmission: DS_
        """Block Transmission (300A,0102), DS, VM 1."""
        BlockNumberOfPoints: IS_
        """Block Number of Points (300A,0104), IS, VM 1."""
        BlockData: DSn
        """Block Data (300A,0106), DS, VM 2-2n."""
        ApplicatorSequence: SQ[Sequence[Dataset], Dataset]
        """Applicator Sequence (300A,0107), SQ, VM 1."""
        ApplicatorID: SH_
        """Applicator ID (300A,0108), SH, VM 1."""
        ApplicatorType: CS_
        """Applicator Type (300A,0109), CS, VM 1."""
        ApplicatorDescription: LO_
        """Applicator Description (300A,010A), LO, VM 1."""
        CumulativeDoseReferenceCoefficient: DS_
        """Cumulative Dose Reference Coefficient (300A,010C), DS, VM 1."""
        FinalCumulativeMetersetWeight: DS_
        """Final Cumulative Meterset Weight (300A,010E), DS, VM 1."""
        NumberOfControlPoints: IS_
        """Number of Control Points (300A,0110), IS, VM 1."""
        ControlPointSequence: SQ[Sequence[Dataset], Dataset]
        """Control Point Sequence (300A,0111), SQ, VM 1."""
        ControlPointIndex: IS_
        """Control Point Index (300A,0112), IS, VM 1."""
        NominalBeamEnergy: DS_
        """Nominal Beam Energy (300A,0114), DS, VM 1."""
        DoseRateSet: DS_
        """Dose Rate Set (300A,0115), DS, VM 1."""
        WedgePositionSequence: SQ[Sequence[Dataset], Dataset]
        """Wedge Position Sequence (300A,0116), SQ, VM 1."""
        WedgePosition: CS_
        """Wedge Position (300A,0118), CS, VM 1."""
        BeamLimitingDevicePositionSequence: SQ[Sequence[Dataset], Dataset]
        """Beam Limiting Device Position Sequence (300A,011A), SQ, VM 1."""
        LeafJawPositions: DSn
        """Leaf/Jaw Positions (300A,011C), DS, VM 2-2n."""
        GantryAngle: DS_
        """Gantry Angle (300A,011E), DS, VM 1."""
        GantryRotationDirection: CS_
        """Gantry Rotation Direction (300A,011F), CS, VM 1."""
        BeamLimitingDeviceAngle: DS_
        """Beam Limiting Device Angle (300A,0120), DS, VM 1."""
        BeamLimitingDeviceRotationDirection: CS_
        """Beam Limiting Device Rotation Direction (300A,0121), CS, VM 1."""
        PatientSupportAngle: DS_
        """Patient Support Angle (300A,0122), DS, VM 1."""
        PatientSupportRotationDirection: CS_
        """Patient Support Rotation Direction (300A,0123), CS, VM 1."""
        TableTopEccentricAxisDistance: DS_
        """Table Top Eccentric Axis Distance (300A,0124), DS, VM 1."""
        TableTopEccentricAngle: DS_
        """Table Top Eccentric Angle (300A,0125), DS, VM 1."""
        TableTopEccentricRotationDirection: CS_
        """Table Top Eccentric Rotation Direction (300A,0126), CS, VM 1."""
        TableTopVerticalPosition: DS_
        """Table Top Vertical Position (300A,0128), DS, VM 1."""
        TableTopLongitudinalPosition: DS_
        """Table Top Longitudinal Position (300A,0129), DS, VM 1."""
        TableTopLateralPosition: DS_
        """Table Top Lateral Position (300A,012A), DS, VM 1."""
        IsocenterPosition: DSn
        """Isocenter Position (300A,012C), DS, VM 3."""
        SurfaceEntryPoint: DSn
        """Surface Entry Point (300A,012E), DS, VM 3."""
        SourceToSurfaceDistance: DS_
        """Source to Surface Distance (300A,0130), DS, VM 1."""
        AverageBeamDosePointSourceToExternalContourDistance: FL_
        """Average Beam Dose Point Source to External Contour Distance (300A,0131), FL, VM 1."""
        SourceToExternalContourDistance: FL_
        """Source to External Contour Distance (300A,0132), FL, VM 1."""
        ExternalContourEntryPoint: FLn
        """External Contour Entry Point (300A,0133), FL, VM 3."""
        CumulativeMetersetWeight: DS_
        """Cumulative Meterset Weight (300A,0134), DS, VM 1."""
        TableTopPitchAngle: FL_
        """Table Top Pitch Angle (300A,0140), FL, VM 1."""
        TableTopPitchRotationDirection: CS_
        """Table Top Pitch Rotation Direction (300A,0142), CS, VM 1."""
        TableTopRollAngle: FL_
        """Table Top Roll Angle (300A,0144), FL, VM 1."""
        TableTopRollRotationDirection: CS_
        """Table Top Roll Rotation Direction (300A,0146), CS, VM 1."""
        HeadFixationAngle: FL_
        """Head Fixation Angle (300A,0148), FL, VM 1."""
        GantryPitchAngle: FL_
        """Gantry Pitch Angle (300A,014A), FL, VM 1."""
        GantryPitchRotationDirection: CS_
        """Gantry Pitch Rotation Direction (300A,014C), CS, VM 1."""
        GantryPitchAngleTolerance: FL_
        """Gantry Pitch Angle Tolerance (300A,014E), FL, VM 1."""
        FixationEye: CS_
        """Fixation Eye (300A,0150), CS, VM 1."""
        ChairHeadFramePosition: DS_
        """Chair Head Frame Position (300A,0151), DS, VM 1."""
        HeadFixationAngleTolerance: DS_
        """Head Fixation Angle Tolerance (300A,0152), DS, VM 1."""
        ChairHeadFramePositionTolerance: DS_
        """Chair Head Frame Position Tolerance (300A,0153), DS, VM 1."""
        FixationLightAzimuthalAngleTolerance: DS_
        """Fixation Light Azimuthal Angle Tolerance (300A,0154), DS, VM 1."""
        FixationLightPolarAngleTolerance: DS_
        """Fixation Light Polar Angle Tolerance (300A,0155), DS, VM 1."""
        PatientSetupSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Setup Sequence (300A,0180), SQ, VM 1."""
        PatientSetupNumber: IS_
        """Patient Setup Number (300A,0182), IS, VM 1."""
        PatientSetupLabel: LO_
        """Patient Setup Label (300A,0183), LO, VM 1."""
        PatientAdditionalPosition: LO_
        """Patient Additional Position (300A,0184), LO, VM 1."""
        FixationDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Fixation Device Sequence (300A,0190), SQ, VM 1."""
        FixationDeviceType: CS_
        """Fixation Device Type (300A,0192), CS, VM 1."""
        FixationDeviceLabel: SH_
        """Fixation Device Label (300A,0194), SH, VM 1."""
        FixationDeviceDescription: ST_
        """Fixation Device Description (300A,0196), ST, VM 1."""
        FixationDevicePosition: SH_
        """Fixation Device Position (300A,0198), SH, VM 1."""
        FixationDevicePitchAngle: FL_
        """Fixation Device Pitch Angle (300A,0199), FL, VM 1."""
        FixationDeviceRollAngle: FL_
        """Fixation Device Roll Angle (300A,019A), FL, VM 1."""
        ShieldingDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Shielding Device Sequence (300A,01A0), SQ, VM 1."""
        ShieldingDeviceType: CS_
        """Shielding Device Type (300A,01A2), CS, VM 1."""
        ShieldingDeviceLabel: SH_
        """Shielding Device Label (300A,01A4), SH, VM 1."""
        ShieldingDeviceDescription: ST_
        """Shielding Device Description (300A,01A6), ST, VM 1."""
        ShieldingDevicePosition: SH_
        """Shielding Device Position (300A,01A8), SH, VM 1."""
        SetupTechnique: CS_
        """Setup Technique (300A,01B0), CS, VM 1."""
        SetupTechniqueDescription: ST_
        """Setup Technique Description (300A,01B2), ST, VM 1."""
        SetupDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Setup Device Sequence (300A,01B4), SQ, VM 1."""
        SetupDeviceType: CS_
        """Setup Device Type (300A,01B6), CS, VM 1."""
        SetupDeviceLabel: SH_
        """Setup Device Label (300A,01B8), SH, VM 1."""
        SetupDeviceDescription: ST_
        """Setup Device Description (300A,01BA), ST, VM 1."""
        SetupDeviceParameter: DS_
        """Setup Device Parameter (300A,01BC), DS, VM 1."""
        SetupReferenceDescription: ST_
        """Setup Reference Description (300A,01D0), ST, VM 1."""
        TableTopVerticalSetupDisplacement: DS_
        """Table Top Vertical Setup Displacement (300A,01D2), DS, VM 1."""
        TableTopLongitudinalSetupDisplacement: DS_
        """Table Top Longitudinal Setup Displacement (300A,01D4), DS, VM 1."""
        TableTopLateralSetupDisplacement: DS_
        """Table Top Lateral Setup Displacement (300A,01D6), DS, VM 1."""
        BrachyTreatmentTechnique: CS_
        """Brachy Treatment Technique (300A,0200), CS, VM 1."""
        BrachyTreatmentType: CS_
        """Brachy Treatment Type (300A,0202), CS, VM 1."""
        TreatmentMachineSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Machine Sequence (300A,0206), SQ, VM 1."""
        SourceSequence: SQ[Sequence[Dataset], Dataset]
        """Source Sequence (300A,0210), SQ, VM 1."""
        SourceNumber: IS_
        """Source Number (300A,0212), IS, VM 1."""
        SourceType: CS_
        """Source Type (300A,0214), CS, VM 1."""
        SourceManufacturer: LO_
        """Source Manufacturer (300A,0216), LO, VM 1."""
        ActiveSourceDiameter: DS_
        """Active Source Diameter (300A,0218), DS, VM 1."""
        ActiveSourceLength: DS_
        """Active Source Length (300A,021A), DS, VM 1."""
        SourceModelID: SH_
        """Source Model ID (300A,021B), SH, VM 1."""
        SourceDescription: LO_
        """Source Description (300A,021C), LO, VM 1."""
        SourceEncapsulationNominalThickness: DS_
        """Source Encapsulation Nominal Thickness (300A,0222), DS, VM 1."""
        SourceEncapsulationNominalTransmission: DS_
        """Source Encapsulation Nominal Transmission (300A,0224), DS, VM 1."""
        SourceIsotopeName: LO_
        """Source Isotope Name (300A,0226), LO, VM 1."""
        SourceIsotopeHalfLife: DS_
        """Source Isotope Half Life (300A,0228), DS, VM 1."""
        SourceStrengthUnits: CS_
        """Source Strength Units (300A,0229), CS, VM 1."""
        ReferenceAirKermaRate: DS_
        """Reference Air Kerma Rate (300A,022A), DS, VM 1."""
        SourceStrength: DS_
        """Source Strength (300A,022B), DS, VM 1."""
        SourceStrengthReferenceDate: DA_
        """Source Strength Reference Date (300A,022C), DA, VM 1."""
        SourceStrengthReferenceTime: TM_
        """Source Strength Reference Time (300A,022E), TM, VM 1."""
        ApplicationSetupSequence: SQ[Sequence[Dataset], Dataset]
        """Application Setup Sequence (300A,0230), SQ, VM 1."""
        ApplicationSetupType: CS_
        """Application Setup Type (300A,0232), CS, VM 1."""
        ApplicationSetupNumber: IS_
        """Application Setup Number (300A,0234), IS, VM 1."""
        ApplicationSetupName: LO_
        """Application Setup Name (300A,0236), LO, VM 1."""
        ApplicationSetupManufacturer: LO_
        """Application Setup Manufacturer (300A,0238), LO, VM 1."""
        TemplateNumber: IS_
        """Template Number (300A,0240), IS, VM 1."""
        TemplateType: SH_
        """Template Type (300A,0242), SH, VM 1."""
        TemplateName: LO_
        """Template Name (300A,0244), LO, VM 1."""
        TotalReferenceAirKerma: DS_
        """Total Reference Air Kerma (300A,0250), DS, VM 1."""
        BrachyAccessoryDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Brachy Accessory Device Sequence (300A,0260), SQ, VM 1."""
        BrachyAccessoryDeviceNumber: IS_
        """Brachy Accessory Device Number (300A,0262), IS, VM 1."""
        BrachyAccessoryDeviceID: SH_
        """Brachy Accessory Device ID (300A,0263), SH, VM 1."""
        BrachyAccessoryDeviceType: CS_
        """Brachy Accessory Device Type (300A,0264), CS, VM 1."""
        BrachyAccessoryDeviceName: LO_
        """Brachy Accessory Device Name (300A,0266), LO, VM 1."""
        BrachyAccessoryDeviceNominalThickness: DS_
        """Brachy Accessory Device Nominal Thickness (300A,026A), DS, VM 1."""
        BrachyAccessoryDeviceNominalTransmission: DS_
        """Brachy Accessory Device Nominal Transmission (300A,026C), DS, VM 1."""
        ChannelEffectiveLength: DS_
        """Channel Effective Length (300A,0271), DS, VM 1."""
        ChannelInnerLength: DS_
        """Channel Inner Length (300A,0272), DS, VM 1."""
        AfterloaderChannelID: SH_
        """Afterloader Channel ID (300A,0273), SH, VM 1."""
        SourceApplicatorTipLength: DS_
        """Source Applicator Tip Length (300A,0274), DS, VM 1."""
        ChannelSequence: SQ[Sequence[Dataset], Dataset]
        """Channel Sequence (300A,0280), SQ, VM 1."""
        ChannelNumber: IS_
        """Channel Number (300A,0282), IS, VM 1."""
        ChannelLength: DS_
        """Channel Length (300A,0284), DS, VM 1."""
        ChannelTotalTime: DS_
        """Channel Total Time (300A,0286), DS, VM 1."""
        SourceMovementType: CS_
        """Source Movement Type (300A,0288), CS, VM 1."""
        NumberOfPulses: IS_
        """Number of Pulses (300A,028A), IS, VM 1."""
        PulseRepetitionInterval: DS_
        """Pulse Repetition Interval (300A,028C), DS, VM 1."""
        SourceApplicatorNumber: IS_
        """Source Applicator Number (300A,0290), IS, VM 1."""
        SourceApplicatorID: SH_
        """Source Applicator ID (300A,0291), SH, VM 1."""
        SourceApplicatorType: CS_
        """Source Applicator Type (300A,0292), CS, VM 1."""
        SourceApplicatorName: LO_
        """Source Applicator Name (300A,0294), LO, VM 1."""
        SourceApplicatorLength: DS_
        """Source Applicator Length (300A,0296), DS, VM 1."""
        SourceApplicatorManufacturer: LO_
        """Source Applicator Manufacturer (300A,0298), LO, VM 1."""
        SourceApplicatorWallNominalThickness: DS_
        """Source Applicator Wall Nominal Thickness (300A,029C), DS, VM 1."""
        SourceApplicatorWallNominalTransmission: DS_
        """Source Applicator Wall Nominal Transmission (300A,029E), DS, VM 1."""
        SourceApplicatorStepSize: DS_
        """Source Applicator Step Size (300A,02A0), DS, VM 1."""
        ApplicatorShapeReferencedROINumber: IS_
        """Applicator Shape Referenced ROI Number (300A,02A1), IS, VM 1."""
        TransferTubeNumber: IS_
        """Transfer Tube Number (300A,02A2), IS, VM 1."""
        TransferTubeLength: DS_
        """Transfer Tube Length (300A,02A4), DS, VM 1."""
        ChannelShieldSequence: SQ[Sequence[Dataset], Dataset]
        """Channel Shield Sequence (300A,02B0), SQ, VM 1."""
        ChannelShieldNumber: IS_
        """Channel Shield Number (300A,02B2), IS, VM 1."""
        ChannelShieldID: SH_
        """Channel Shield ID (300A,02B3), SH, VM 1."""
        ChannelShieldName: LO_
        """Channel Shield Name (300A,02B4), LO, VM 1."""
        ChannelShieldNominalThickness: DS_
        """Channel Shield Nominal Thickness (300A,02B8), DS, VM 1."""
        ChannelShieldNominalTransmission: DS_
        """Channel Shield Nominal Transmission (300A,02BA), DS, VM 1."""
        FinalCumulativeTimeWeight: DS_
        """Final Cumulative Time Weight (300A,02C8), DS, VM 1."""
        BrachyControlPointSequence: SQ[Sequence[Dataset], Dataset]
        """Brachy Control Point Sequence (300A,02D0), SQ, VM 1."""
        ControlPointRelativePosition: DS_
        """Control Point Relative Position (300A,02D2), DS, VM 1."""
        ControlPoint3DPosition: DSn
        """Control Point 3D Position (300A,02D4), DS, VM 3."""
        CumulativeTimeWeight: DS_
        """Cumulative Time Weight (300A,02D6), DS, VM 1."""
        CompensatorDivergence: CS_
        """Compensator Divergence (300A,02E0), CS, VM 1."""
        CompensatorMountingPosition: CS_
        """Compensator Mounting Position (300A,02E1), CS, VM 1."""
        SourceToCompensatorDistance: DSn
        """Source to Compensator Distance (300A,02E2), DS, VM 1-n."""
        TotalCompensatorTrayWaterEquivalentThickness: FL_
        """Total Compensator Tray Water-Equivalent Thickness (300A,02E3), FL, VM 1."""
        IsocenterToCompensatorTrayDistance: FL_
        """Isocenter to Compensator Tray Distance (300A,02E4), FL, VM 1."""
        CompensatorColumnOffset: FL_
        """Compensator Column Offset (300A,02E5), FL, VM 1."""
        IsocenterToCompensatorDistances: FLn
        """Isocenter to Compensator Distances (300A,02E6), FL, VM 1-n."""
        CompensatorRelativeStoppingPowerRatio: FL_
        """Compensator Relative Stopping Power Ratio (300A,02E7), FL, VM 1."""
        CompensatorMillingToolDiameter: FL_
        """Compensator Milling Tool Diameter (300A,02E8), FL, VM 1."""
        IonRangeCompensatorSequence: SQ[Sequence[Dataset], Dataset]
        """Ion Range Compensator Sequence (300A,02EA), SQ, VM 1."""
        CompensatorDescription: LT_
        """Compensator Description (300A,02EB), LT, VM 1."""
        CompensatorSurfaceRepresentationFlag: CS_
        """Compensator Surface Representation Flag (300A,02EC), CS, VM 1."""
        RadiationMassNumber: IS_
        """Radiation Mass Number (300A,0302), IS, VM 1."""
        RadiationAtomicNumber: IS_
        """Radiation Atomic Number (300A,0304), IS, VM 1."""
        RadiationChargeState: SS_
        """Radiation Charge State (300A,0306), SS, VM 1."""
        ScanMode: CS_
        """Scan Mode (300A,0308), CS, VM 1."""
        ModulatedScanModeType: CS_
        """Modulated Scan Mode Type (300A,0309), CS, VM 1."""
        VirtualSourceAxisDistances: FLn
        """Virtual Source-Axis Distances (300A,030A), FL, VM 2."""
        SnoutSequence: SQ[Sequence[Dataset], Dataset]
        """Snout Sequence (300A,030C), SQ, VM 1."""
        SnoutPosition: FL_
        """Snout Position (300A,030D), FL, VM 1."""
        SnoutID: SH_
        """Snout ID (300A,030F), SH, VM 1."""
        NumberOfRangeShifters: IS_
        """Number of Range Shifters (300A,0312), IS, VM 1."""
        RangeShifterSequence: SQ[Sequence[Dataset], Dataset]
        """Range Shifter Sequence (300A,0314), SQ, VM 1."""
        RangeShifterNumber: IS_
        """Range Shifter Number (300A,0316), IS, VM 1."""
        RangeShifterID: SH_
        """Range Shifter ID (300A,0318), SH, VM 1."""
        RangeShifterType: CS_
        """Range Shifter Type (300A,0320), CS, VM 1."""
        RangeShifterDescription: LO_
        """Range Shifter Description (300A,0322), LO, VM 1."""
        NumberOfLateralSpreadingDevices: IS_
        """Number of Lateral Spreading Devices (300A,0330), IS, VM 1."""
        LateralSpreadingDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Lateral Spreading Device Sequence (300A,0332), SQ, VM 1."""
        LateralSpreadingDeviceNumber: IS_
        """Lateral Spreading Device Number (300A,0334), IS, VM 1."""
        LateralSpreadingDeviceID: SH_
        """Lateral Spreading Device ID (300A,0336), SH, VM 1."""
        LateralSpreadingDeviceType: CS_
        """Lateral Spreading Device Type (300A,0338), CS, VM 1."""
        LateralSpreadingDeviceDescription: LO_
        """Lateral Spreading Device Description (300A,033A), LO, VM 1."""
        LateralSpreadingDeviceWaterEquivalentThickness: FL_
        """Lateral Spreading Device Water Equivalent Thickness (300A,033C), FL, VM 1."""
        NumberOfRangeModulators: IS_
        """Number of Range Modulators (300A,0340), IS, VM 1."""
        RangeModulatorSequence: SQ[Sequence[Dataset], Dataset]
        """Range Modulator Sequence (300A,0342), SQ, VM 1."""
        RangeModulatorNumber: IS_
        """Range Modulator Number (300A,0344), IS, VM 1."""
        RangeModulatorID: SH_
        """Range Modulator ID (300A,0346), SH, VM 1."""
        RangeModulatorType: CS_
        """Range Modulator Type (300A,0348), CS, VM 1."""
        RangeModulatorDescription: LO_
        """Range Modulator Description (300A,034A), LO, VM 1."""
        BeamCurrentModulationID: SH_
        """Beam Current Modulation ID (300A,034C), SH, VM 1."""
        PatientSupportType: CS_
        """Patient Support Type (300A,0350), CS, VM 1."""
        PatientSupportID: SH_
        """Patient Support ID (300A,0352), SH, VM 1."""
        PatientSupportAccessoryCode: LO_
        """Patient Support Accessory Code (300A,0354), LO, VM 1."""
        TrayAccessoryCode: LO_
        """Tray Accessory Code (300A,0355), LO, VM 1."""
        FixationLightAzimuthalAngle: FL_
        """Fixation Light Azimuthal Angle (300A,0356), FL, VM 1."""
        FixationLightPolarAngle: FL_
        """Fixation Light Polar Angle (300A,0358), FL, VM 1."""
        MetersetRate: FL_
        """Meterset Rate (300A,035A), FL, VM 1."""
        RangeShifterSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Range Shifter Settings Sequence (300A,0360), SQ, VM 1."""
        RangeShifterSetting: LO_
        """Range Shifter Setting (300A,0362), LO, VM 1."""
        IsocenterToRangeShifterDistance: FL_
        """Isocenter to Range Shifter Distance (300A,0364), FL, VM 1."""
        RangeShifterWaterEquivalentThickness: FL_
        """Range Shifter Water Equivalent Thickness (300A,0366), FL, VM 1."""
        LateralSpreadingDeviceSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Lateral Spreading Device Settings Sequence (300A,0370), SQ, VM 1."""
        LateralSpreadingDeviceSetting: LO_
        """Lateral Spreading Device Setting (300A,0372), LO, VM 1."""
        IsocenterToLateralSpreadingDeviceDistance: FL_
        """Isocenter to Lateral Spreading Device Distance (300A,0374), FL, VM 1."""
        RangeModulatorSettingsSequence: SQ[Sequence[Dataset], Dataset]
        """Range Modulator Settings Sequence (300A,0380), SQ, VM 1."""
        RangeModulatorGatingStartValue: FL_
        """Range Modulator Gating Start Value (300A,0382), FL, VM 1."""
        RangeModulatorGatingStopValue: FL_
        """Range Modulator Gating Stop Value (300A,0384), FL, VM 1."""
        RangeModulatorGatingStartWaterEquivalentThickness: FL_
        """Range Modulator Gating Start Water Equivalent Thickness (300A,0386), FL, VM 1."""
        RangeModulatorGatingStopWaterEquivalentThickness: FL_
        """Range Modulator Gating Stop Water Equivalent Thickness (300A,0388), FL, VM 1."""
        IsocenterToRangeModulatorDistance: FL_
        """Isocenter to Range Modulator Distance (300A,038A), FL, VM 1."""
        ScanSpotTimeOffset: FLn
        """Scan Spot Time Offset (300A,038F), FL, VM 1-n."""
        ScanSpotTuneID: SH_
        """Scan Spot Tune ID (300A,0390), SH, VM 1."""
        ScanSpotPrescribedIndices: ISn
        """Scan Spot Prescribed Indices (300A,0391), IS, VM 1-n."""
        NumberOfScanSpotPositions: IS_
        """Number of Scan Spot Positions (300A,0392), IS, VM 1."""
        ScanSpotReordered: CS_
        """Scan Spot Reordered (300A,0393), CS, VM 1."""
        ScanSpotPositionMap: FLn
        """Scan Spot Position Map (300A,0394), FL, VM 1-n."""
        ScanSpotReorderingAllowed: CS_
        """Scan Spot Reordering Allowed (300A,0395), CS, VM 1."""
        ScanSpotMetersetWeights: FLn
        """Scan Spot Meterset Weights (300A,0396), FL, VM 1-n."""
        ScanningSpotSize: FLn
        """Scanning Spot Size (300A,0398), FL, VM 2."""
        ScanSpotSizesDelivered: FLn
        """Scan Spot Sizes Delivered (300A,0399), FL, VM 2-2n."""
        NumberOfPaintings: IS_
        """Number of Paintings (300A,039A), IS, VM 1."""
        ScanSpotGantryAngles: FLn
        """Scan Spot Gantry Angles (300A,039B), FL, VM 1-n."""
        ScanSpotPatientSupportAngles: FLn
        """Scan Spot Patient Support Angles (300A,039C), FL, VM 1-n."""
        IonToleranceTableSequence: SQ[Sequence[Dataset], Dataset]
        """Ion Tolerance Table Sequence (300A,03A0), SQ, VM 1."""
        IonBeamSequence: SQ[Sequence[Dataset], Dataset]
        """Ion Beam Sequence (300A,03A2), SQ, VM 1."""
        IonBeamLimitingDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Ion Beam Limiting Device Sequence (300A,03A4), SQ, VM 1."""
        IonBlockSequence: SQ[Sequence[Dataset], Dataset]
        """Ion Block Sequence (300A,03A6), SQ, VM 1."""
        IonControlPointSequence: SQ[Sequence[Dataset], Dataset]
        """Ion Control Point Sequence (300A,03A8), SQ, VM 1."""
        IonWedgeSequence: SQ[Sequence[Dataset], Dataset]
        """Ion Wedge Sequence (300A,03AA), SQ, VM 1."""
        IonWedgePositionSequence: SQ[Sequence[Dataset], Dataset]
        """Ion Wedge Position Sequence (300A,03AC), SQ, VM 1."""
        ReferencedSetupImageSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Setup Image Sequence (300A,0401), SQ, VM 1."""
        SetupImageComment: ST_
        """Setup Image Comment (300A,0402), ST, VM 1."""
        MotionSynchronizationSequence: SQ[Sequence[Dataset], Dataset]
        """Motion Synchronization Sequence (300A,0410), SQ, VM 1."""
        ControlPointOrientation: FLn
        """Control Point Orientation (300A,0412), FL, VM 3."""
        GeneralAccessorySequence: SQ[Sequence[Dataset], Dataset]
        """General Accessory Sequence (300A,0420), SQ, VM 1."""
        GeneralAccessoryID: SH_
        """General Accessory ID (300A,0421), SH, VM 1."""
        GeneralAccessoryDescription: ST_
        """General Accessory Description (300A,0422), ST, VM 1."""
        GeneralAccessoryType: CS_
        """General Accessory Type (300A,0423), CS, VM 1."""
        GeneralAccessoryNumber: IS_
        """General Accessory Number (300A,0424), IS, VM 1."""
        SourceToGeneralAccessoryDistance: FL_
        """Source to General Accessory Distance (300A,0425), FL, VM 1."""
        IsocenterToGeneralAccessoryDistance: DS_
        """Isocenter to General Accessory Distance (300A,0426), DS, VM 1."""
        ApplicatorGeometrySequence: SQ[Sequence[Dataset], Dataset]
        """Applicator Geometry Sequence (300A,0431), SQ, VM 1."""
        ApplicatorApertureShape: CS_
        """Applicator Aperture Shape (300A,0432), CS, VM 1."""
        ApplicatorOpening: FL_
        """Applicator Opening (300A,0433), FL, VM 1."""
        ApplicatorOpeningX: FL_
        """Applicator Opening X (300A,0434), FL, VM 1."""
        ApplicatorOpeningY: FL_
        """Applicator Opening Y (300A,0435), FL, VM 1."""
        SourceToApplicatorMountingPositionDistance: FL_
        """Source to Applicator Mounting Position Distance (300A,0436), FL, VM 1."""
        NumberOfBlockSlabItems: IS_
        """Number of Block Slab Items (300A,0440), IS, VM 1."""
        BlockSlabSequence: SQ[Sequence[Dataset], Dataset]
        """Block Slab Sequence (300A,0441), SQ, VM 1."""
        BlockSlabThickness: DS_
        """Block Slab Thickness (300A,0442), DS, VM 1."""
        BlockSlabNumber: US_
        """Block Slab Number (300A,0443), US, VM 1."""
        DeviceMotionControlSequence: SQ[Sequence[Dataset], Dataset]
        """Device Motion Control Sequence (300A,0450), SQ, VM 1."""
        DeviceMotionExecutionMode: CS_
        """Device Motion Execution Mode (300A,0451), CS, VM 1."""
        DeviceMotionObservationMode: CS_
        """Device Motion Observation Mode (300A,0452), CS, VM 1."""
        DeviceMotionParameterCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Device Motion Parameter Code Sequence (300A,0453), SQ, VM 1."""
        DistalDepthFraction: FL_
        """Distal Depth Fraction (300A,0501), FL, VM 1."""
        DistalDepth: FL_
        """Distal Depth (300A,0502), FL, VM 1."""
        NominalRangeModulationFractions: FLn
        """Nominal Range Modulation Fractions (300A,0503), FL, VM 2."""
        NominalRangeModulatedRegionDepths: FLn
        """Nominal Range Modulated Region Depths (300A,0504), FL, VM 2."""
        DepthDoseParametersSequence: SQ[Sequence[Dataset], Dataset]
        """Depth Dose Parameters Sequence (300A,0505), SQ, VM 1."""
        DeliveredDepthDoseParametersSequence: SQ[Sequence[Dataset], Dataset]
        """Delivered Depth Dose Parameters Sequence (300A,0506), SQ, VM 1."""
        DeliveredDistalDepthFraction: FL_
        """Delivered Distal Depth Fraction (300A,0507), FL, VM 1."""
        DeliveredDistalDepth: FL_
        """Delivered Distal Depth (300A,0508), FL, VM 1."""
        DeliveredNominalRangeModulationFractions: FLn
        """Delivered Nominal Range Modulation Fractions (300A,0509), FL, VM 2."""
        DeliveredNominalRangeModulatedRegionDepths: FLn
        """Delivered Nominal Range Modulated Region Depths (300A,0510), FL, VM 2."""
        DeliveredReferenceDoseDefinition: CS_
        """Delivered Reference Dose Definition (300A,0511), CS, VM 1."""
        ReferenceDoseDefinition: CS_
        """Reference Dose Definition (300A,0512), CS, VM 1."""
        RTControlPointIndex: US_
        """RT Control Point Index (300A,0600), US, VM 1."""
        RadiationGenerationModeIndex: US_
        """Radiation Generation Mode Index (300A,0601), US, VM 1."""
        ReferencedDefinedDeviceIndex: US_
        """Referenced Defined Device Index (300A,0602), US, VM 1."""
        RadiationDoseIdentificationIndex: US_
        """Radiation Dose Identification Index (300A,0603), US, VM 1."""
        NumberOfRTControlPoints: US_
        """Number of RT Control Points (300A,0604), US, VM 1."""
        ReferencedRadiationGenerationModeIndex: US_
        """Referenced Radiation Generation Mode Index (300A,0605), US, VM 1."""
        TreatmentPositionIndex: US_
        """Treatment Position Index (300A,0606), US, VM 1."""
        ReferencedDeviceIndex: US_
        """Referenced Device Index (300A,0607), US, VM 1."""
        TreatmentPositionGroupLabel: LO_
        """Treatment Position Group Label (300A,0608), LO, VM 1."""
        TreatmentPositionGroupUID: UI_
        """Treatment Position Group UID (300A,0609), UI, VM 1."""
        TreatmentPositionGroupSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Position Group Sequence (300A,060A), SQ, VM 1."""
        ReferencedTreatmentPositionIndex: US_
        """Referenced Treatment Position Index (300A,060B), US, VM 1."""
        ReferencedRadiationDoseIdentificationIndex: US_
        """Referenced Radiation Dose Identification Index (300A,060C), US, VM 1."""
        RTAccessoryHolderWaterEquivalentThickness: FD_
        """RT Accessory Holder Water-Equivalent Thickness (300A,060D), FD, VM 1."""
        ReferencedRTAccessoryHolderDeviceIndex: US_
        """Referenced RT Accessory Holder Device Index (300A,060E), US, VM 1."""
        RTAccessoryHolderSlotExistenceFlag: CS_
        """RT Accessory Holder Slot Existence Flag (300A,060F), CS, VM 1."""
        RTAccessoryHolderSlotSequence: SQ[Sequence[Dataset], Dataset]
        """RT Accessory Holder Slot Sequence (300A,0610), SQ, VM 1."""
        RTAccessoryHolderSlotID: LO_
        """RT Accessory Holder Slot ID (300A,0611), LO, VM 1."""
        RTAccessoryHolderSlotDistance: FD_
        """RT Accessory Holder Slot Distance (300A,0612), FD, VM 1."""
        RTAccessorySlotDistance: FD_
        """RT Accessory Slot Distance (300A,0613), FD, VM 1."""
        RTAccessoryHolderDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """RT Accessory Holder Definition Sequence (300A,0614), SQ, VM 1."""
        RTAccessoryDeviceSlotID: LO_
        """RT Accessory Device Slot ID (300A,0615), LO, VM 1."""
        RTRadiationSequence: SQ[Sequence[Dataset], Dataset]
        """RT Radiation Sequence (300A,0616), SQ, VM 1."""
        RadiationDoseSequence: SQ[Sequence[Dataset], Dataset]
        """Radiation Dose Sequence (300A,0617), SQ, VM 1."""
        RadiationDoseIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Radiation Dose Identification Sequence (300A,0618), SQ, VM 1."""
        RadiationDoseIdentificationLabel: LO_
        """Radiation Dose Identification Label (300A,0619), LO, VM 1."""
        ReferenceDoseType: CS_
        """Reference Dose Type (300A,061A), CS, VM 1."""
        PrimaryDoseValueIndicator: CS_
        """Primary Dose Value Indicator (300A,061B), CS, VM 1."""
        DoseValuesSequence: SQ[Sequence[Dataset], Dataset]
        """Dose Values Sequence (300A,061C), SQ, VM 1."""
        DoseValuePurpose: CSn
        """Dose Value Purpose (300A,061D), CS, VM 1-n."""
        ReferenceDosePointCoordinates: FDn
        """Reference Dose Point Coordinates (300A,061E), FD, VM 3."""
        RadiationDoseValuesParametersSequence: SQ[Sequence[Dataset], Dataset]
        """Radiation Dose Values Parameters Sequence (300A,061F), SQ, VM 1."""
        MetersetToDoseMappingSequence: SQ[Sequence[Dataset], Dataset]
        """Meterset to Dose Mapping Sequence (300A,0620), SQ, VM 1."""
        ExpectedInVivoMeasurementValuesSequence: SQ[Sequence[Dataset], Dataset]
        """Expected In-Vivo Measurement Values Sequence (300A,0621), SQ, VM 1."""
        ExpectedInVivoMeasurementValueIndex: US_
        """Expected In-Vivo Measurement Value Index (300A,0622), US, VM 1."""
        RadiationDoseInVivoMeasurementLabel: LO_
        """Radiation Dose In-Vivo Measurement Label (300A,0623), LO, VM 1."""
        RadiationDoseCentralAxisDisplacement: FDn
        """Radiation Dose Central Axis Displacement (300A,0624), FD, VM 2."""
        RadiationDoseValue: FD_
        """Radiation Dose Value (300A,0625), FD, VM 1."""
        RadiationDoseSourceToSkinDistance: FD_
        """Radiation Dose Source to Skin Distance (300A,0626), FD, VM 1."""
        RadiationDoseMeasurementPointCoordinates: FDn
        """Radiation Dose Measurement Point Coordinates (300A,0627), FD, VM 3."""
        RadiationDoseSourceToExternalContourDistance: FD_
        """Radiation Dose Source to External Contour Distance (300A,0628), FD, VM 1."""
        RTToleranceSetSequence: SQ[Sequence[Dataset], Dataset]
        """RT Tolerance Set Sequence (300A,0629), SQ, VM 1."""
        RTToleranceSetLabel: LO_
        """RT Tolerance Set Label (300A,062A), LO, VM 1."""
        AttributeToleranceValuesSequence: SQ[Sequence[Dataset], Dataset]
        """Attribute Tolerance Values Sequence (300A,062B), SQ, VM 1."""
        ToleranceValue: FD_
        """Tolerance Value (300A,062C), FD, VM 1."""
        PatientSupportPositionToleranceSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Support Position Tolerance Sequence (300A,062D), SQ, VM 1."""
        TreatmentTimeLimit: FD_
        """Treatment Time Limit (300A,062E), FD, VM 1."""
        CArmPhotonElectronControlPointSequence: SQ[Sequence[Dataset], Dataset]
        """C-Arm Photon-Electron Control Point Sequence (300A,062F), SQ, VM 1."""
        ReferencedRTRadiationSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced RT Radiation Sequence (300A,0630), SQ, VM 1."""
        ReferencedRTInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced RT Instance Sequence (300A,0631), SQ, VM 1."""
        ReferencedRTPatientSetupSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced RT Patient Setup Sequence (300A,0632), SQ, VM 1. Retired."""
        SourceToPatientSurfaceDistance: FD_
        """Source to Patient Surface Distance (300A,0634), FD, VM 1."""
        TreatmentMachineSpecialModeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Machine Special Mode Code Sequence (300A,0635), SQ, VM 1."""
        IntendedNumberOfFractions: US_
        """Intended Number of Fractions (300A,0636), US, VM 1."""
        RTRadiationSetIntent: CS_
        """RT Radiation Set Intent (300A,0637), CS, VM 1."""
        RTRadiationPhysicalAndGeometricContentDetailFlag: CS_
        """RT Radiation Physical and Geometric Content Detail Flag (300A,0638), CS, VM 1."""
        RTRecordFlag: CS_
        """RT Record Flag (300A,0639), CS, VM 1."""
        TreatmentDeviceIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Device Identification Sequence (300A,063A), SQ, VM 1."""
        ReferencedRTPhysicianIntentSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced RT Physician Intent Sequence (300A,063B), SQ, VM 1."""
        CumulativeMeterset: FD_
        """Cumulative Meterset (300A,063C), FD, VM 1."""
        DeliveryRate: FD_
        """Delivery Rate (300A,063D), FD, VM 1."""
        DeliveryRateUnitSequence: SQ[Sequence[Dataset], Dataset]
        """Delivery Rate Unit Sequence (300A,063E), SQ, VM 1."""
        TreatmentPositionSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Position Sequence (300A,063F), SQ, VM 1."""
        RadiationSourceAxisDistance: FD_
        """Radiation Source-Axis Distance (300A,0640), FD, VM 1."""
        NumberOfRTBeamLimitingDevices: US_
        """Number of RT Beam Limiting Devices (300A,0641), US, VM 1."""
        RTBeamLimitingDeviceProximalDistance: FD_
        """RT Beam Limiting Device Proximal Distance (300A,0642), FD, VM 1."""
        RTBeamLimitingDeviceDistalDistance: FD_
        """RT Beam Limiting Device Distal Distance (300A,0643), FD, VM 1."""
        ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Parallel RT Beam Delimiter Device Orientation Label Code Sequence (300A,0644), SQ, VM 1."""
        BeamModifierOrientationAngle: FD_
        """Beam Modifier Orientation Angle (300A,0645), FD, VM 1."""
        FixedRTBeamDelimiterDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Fixed RT Beam Delimiter Device Sequence (300A,0646), SQ, VM 1."""
        ParallelRTBeamDelimiterDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Parallel RT Beam Delimiter Device Sequence (300A,0647), SQ, VM 1."""
        NumberOfParallelRTBeamDelimiters: US_
        """Number of Parallel RT Beam Delimiters (300A,0648), US, VM 1."""
        ParallelRTBeamDelimiterBoundaries: FDn
        """Parallel RT Beam Delimiter Boundaries (300A,0649), FD, VM 2-n."""
        ParallelRTBeamDelimiterPositions: FDn
        """Parallel RT Beam Delimiter Positions (300A,064A), FD, VM 2-n."""
        RTBeamLimitingDeviceOffset: FDn
        """RT Beam Limiting Device Offset (300A,064B), FD, VM 2."""
        RTBeamDelimiterGeometrySequence: SQ[Sequence[Dataset], Dataset]
        """RT Beam Delimiter Geometry Sequence (300A,064C), SQ, VM 1."""
        RTBeamLimitingDeviceDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """RT Beam Limiting Device Definition Sequence (300A,064D), SQ, VM 1."""
        ParallelRTBeamDelimiterOpeningMode: CS_
        """Parallel RT Beam Delimiter Opening Mode (300A,064E), CS, VM 1."""
        ParallelRTBeamDelimiterLeafMountingSide: CSn
        """Parallel RT Beam Delimiter Leaf Mounting Side (300A,064F), CS, VM 1-n."""
        PatientSetupUID: UI_
        """Patient Setup UID (300A,0650), UI, VM 1. Retired."""
        WedgeDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """Wedge Definition Sequence (300A,0651), SQ, VM 1."""
        RadiationBeamWedgeAngle: FD_
        """Radiation Beam Wedge Angle (300A,0652), FD, VM 1."""
        RadiationBeamWedgeThinEdgeDistance: FD_
        """Radiation Beam Wedge Thin Edge Distance (300A,0653), FD, VM 1."""
        RadiationBeamEffectiveWedgeAngle: FD_
        """Radiation Beam Effective Wedge Angle (300A,0654), FD, VM 1."""
        NumberOfWedgePositions: US_
        """Number of Wedge Positions (300A,0655), US, VM 1."""
        RTBeamLimitingDeviceOpeningSequence: SQ[Sequence[Dataset], Dataset]
        """RT Beam Limiting Device Opening Sequence (300A,0656), SQ, VM 1."""
        NumberOfRTBeamLimitingDeviceOpenings: US_
        """Number of RT Beam Limiting Device Openings (300A,0657), US, VM 1."""
        RadiationDosimeterUnitSequence: SQ[Sequence[Dataset], Dataset]
        """Radiation Dosimeter Unit Sequence (300A,0658), SQ, VM 1."""
        RTDeviceDistanceReferenceLocationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """RT Device Distance Reference Location Code Sequence (300A,0659), SQ, VM 1."""
        RadiationDeviceConfigurationAndCommissioningKeySequence: SQ[Sequence[Dataset], Dataset]
        """Radiation Device Configuration and Commissioning Key Sequence (300A,065A), SQ, VM 1."""
        PatientSupportPositionParameterSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Support Position Parameter Sequence (300A,065B), SQ, VM 1."""
        PatientSupportPositionSpecificationMethod: CS_
        """Patient Support Position Specification Method (300A,065C), CS, VM 1."""
        PatientSupportPositionDeviceParameterSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Support Position Device Parameter Sequence (300A,065D), SQ, VM 1."""
        DeviceOrderIndex: US_
        """Device Order Index (300A,065E), US, VM 1."""
        PatientSupportPositionParameterOrderIndex: US_
        """Patient Support Position Parameter Order Index (300A,065F), US, VM 1."""
        PatientSupportPositionDeviceToleranceSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Support Position Device Tolerance Sequence (300A,0660), SQ, VM 1."""
        PatientSupportPositionToleranceOrderIndex: US_
        """Patient Support Position Tolerance Order Index (300A,0661), US, VM 1."""
        CompensatorDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """Compensator Definition Sequence (300A,0662), SQ, VM 1."""
        CompensatorMapOrientation: CS_
        """Compensator Map Orientation (300A,0663), CS, VM 1."""
        CompensatorProximalThicknessMap: OF_
        """Compensator Proximal Thickness Map (300A,0664), OF, VM 1."""
        CompensatorDistalThicknessMap: OF_
        """Compensator Distal Thickness Map (300A,0665), OF, VM 1."""
        CompensatorBasePlaneOffset: FD_
        """Compensator Base Plane Offset (300A,0666), FD, VM 1."""
        CompensatorShapeFabricationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Compensator Shape Fabrication Code Sequence (300A,0667), SQ, VM 1."""
        CompensatorShapeSequence: SQ[Sequence[Dataset], Dataset]
        """Compensator Shape Sequence (300A,0668), SQ, VM 1."""
        RadiationBeamCompensatorMillingToolDiameter: FD_
        """Radiation Beam Compensator Milling Tool Diameter (300A,0669), FD, VM 1."""
        BlockDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """Block Definition Sequence (300A,066A), SQ, VM 1."""
        BlockEdgeData: OF_
        """Block Edge Data (300A,066B), OF, VM 1."""
        BlockOrientation: CS_
        """Block Orientation (300A,066C), CS, VM 1."""
        RadiationBeamBlockThickness: FD_
        """Radiation Beam Block Thickness (300A,066D), FD, VM 1."""
        RadiationBeamBlockSlabThickness: FD_
        """Radiation Beam Block Slab Thickness (300A,066E), FD, VM 1."""
        BlockEdgeDataSequence: SQ[Sequence[Dataset], Dataset]
        """Block Edge Data Sequence (300A,066F), SQ, VM 1."""
        NumberOfRTAccessoryHolders: US_
        """Number of RT Accessory Holders (300A,0670), US, VM 1."""
        GeneralAccessoryDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """General Accessory Definition Sequence (300A,0671), SQ, VM 1."""
        NumberOfGeneralAccessories: US_
        """Number of General Accessories (300A,0672), US, VM 1."""
        BolusDefinitionSequence: SQ[Sequence[Dataset], Dataset]
        """Bolus Definition Sequence (300A,0673), SQ, VM 1."""
        NumberOfBoluses: US_
        """Number of Boluses (300A,0674), US, VM 1."""
        EquipmentFrameOfReferenceUID: UI_
        """Equipment Frame of Reference UID (300A,0675), UI, VM 1."""
        EquipmentFrameOfReferenceDescription: ST_
        """Equipment Frame of Reference Description (300A,0676), ST, VM 1."""
        EquipmentReferencePointCoordinatesSequence: SQ[Sequence[Dataset], Dataset]
        """Equipment Reference Point Coordinates Sequence (300A,0677), SQ, VM 1."""
        EquipmentReferencePointCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Equipment Reference Point Code Sequence (300A,0678), SQ, VM 1."""
        RTBeamLimitingDeviceAngle: FD_
        """RT Beam Limiting Device Angle (300A,0679), FD, VM 1."""
        SourceRollAngle: FD_
        """Source Roll Angle (300A,067A), FD, VM 1."""
        RadiationGenerationModeSequence: SQ[Sequence[Dataset], Dataset]
        """Radiation GenerationMode Sequence (300A,067B), SQ, VM 1."""
        RadiationGenerationModeLabel: SH_
        """Radiation GenerationMode Label (300A,067C), SH, VM 1."""
        RadiationGenerationModeDescription: ST_
        """Radiation GenerationMode Description (300A,067D), ST, VM 1."""
        RadiationGenerationModeMachineCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Radiation GenerationMode Machine Code Sequence (300A,067E), SQ, VM 1."""
        RadiationTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Radiation Type Code Sequence (300A,067F), SQ, VM 1."""
        NominalEnergy: DS_
        """Nominal Energy (300A,0680), DS, VM 1."""
        MinimumNominalEnergy: DS_
        """Minimum Nominal Energy (300A,0681), DS, VM 1."""
        MaximumNominalEnergy: DS_
        """Maximum Nominal Energy (300A,0682), DS, VM 1."""
        RadiationFluenceModifierCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Radiation Fluence Modifier Code Sequence (300A,0683), SQ, VM 1."""
        EnergyUnitCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Energy Unit Code Sequence (300A,0684), SQ, VM 1."""
        NumberOfRadiationGenerationModes: US_
        """Number of Radiation GenerationModes (300A,0685), US, VM 1."""
        PatientSupportDevicesSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Support Devices Sequence (300A,0686), SQ, VM 1."""
        NumberOfPatientSupportDevices: US_
        """Number of Patient Support Devices (300A,0687), US, VM 1."""
        RTBeamModifierDefinitionDistance: FD_
        """RT Beam Modifier Definition Distance (300A,0688), FD, VM 1."""
        BeamAreaLimitSequence: SQ[Sequence[Dataset], Dataset]
        """Beam Area Limit Sequence (300A,0689), SQ, VM 1."""
        ReferencedRTPrescriptionSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced RT Prescription Sequence (300A,068A), SQ, VM 1."""
        DoseValueInterpretation: CS_
        """Dose Value Interpretation (300A,068B), CS, VM 1."""
        TreatmentSessionUID: UI_
        """Treatment Session UID (300A,0700), UI, VM 1."""
        RTRadiationUsage: CS_
        """RT Radiation Usage (300A,0701), CS, VM 1."""
        ReferencedRTRadiationSetSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced RT Radiation Set Sequence (300A,0702), SQ, VM 1."""
        ReferencedRTRadiationRecordSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced RT Radiation Record Sequence (300A,0703), SQ, VM 1."""
        RTRadiationSetDeliveryNumber: US_
        """RT Radiation Set Delivery Number (300A,0704), US, VM 1."""
        ClinicalFractionNumber: US_
        """Clinical Fraction Number (300A,0705), US, VM 1."""
        RTTreatmentFractionCompletionStatus: CS_
        """RT Treatment Fraction Completion Status (300A,0706), CS, VM 1."""
        RTRadiationSetUsage: CS_
        """RT Radiation Set Usage (300A,0707), CS, VM 1."""
        TreatmentDeliveryContinuationFlag: CS_
        """Treatment Delivery Continuation Flag (300A,0708), CS, VM 1."""
        TreatmentRecordContentOrigin: CS_
        """Treatment Record Content Origin (300A,0709), CS, VM 1."""
        RTTreatmentTerminationStatus: CS_
        """RT Treatment Termination Status (300A,0714), CS, VM 1."""
        RTTreatmentTerminationReasonCodeSequence: SQ[Sequence[Dataset], Dataset]
        """RT Treatment Termination Reason Code Sequence (300A,0715), SQ, VM 1."""
        MachineSpecificTreatmentTerminationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Machine-Specific Treatment Termination Code Sequence (300A,0716), SQ, VM 1."""
        RTRadiationSalvageRecordControlPointSequence: SQ[Sequence[Dataset], Dataset]
        """RT Radiation Salvage Record Control Point Sequence (300A,0722), SQ, VM 1."""
        StartingMetersetValueKnownFlag: CS_
        """Starting Meterset Value Known Flag (300A,0723), CS, VM 1."""
        TreatmentTerminationDescription: ST_
        """Treatment Termination Description (300A,0730), ST, VM 1."""
        TreatmentToleranceViolationSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Tolerance Violation Sequence (300A,0731), SQ, VM 1."""
        TreatmentToleranceViolationCategory: CS_
        """Treatment Tolerance Violation Category (300A,0732), CS, VM 1."""
        TreatmentToleranceViolationAttributeSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Tolerance Violation Attribute Sequence (300A,0733), SQ, VM 1."""
        TreatmentToleranceViolationDescription: ST_
        """Treatment Tolerance Violation Description (300A,0734), ST, VM 1."""
        TreatmentToleranceViolationIdentification: ST_
        """Treatment Tolerance Violation Identification (300A,0735), ST, VM 1."""
        TreatmentToleranceViolationDateTime: DT_
        """Treatment Tolerance Violation DateTime (300A,0736), DT, VM 1."""
        RecordedRTControlPointDateTime: DT_
        """Recorded RT Control Point DateTime (300A,073A), DT, VM 1."""
        ReferencedRadiationRTControlPointIndex: US_
        """Referenced Radiation RT Control Point Index (300A,073B), US, VM 1."""
        AlternateValueSequence: SQ[Sequence[Dataset], Dataset]
        """Alternate Value Sequence (300A,073E), SQ, VM 1."""
        ConfirmationSequence: SQ[Sequence[Dataset], Dataset]
        """Confirmation Sequence (300A,073F), SQ, VM 1."""
        InterlockSequence: SQ[Sequence[Dataset], Dataset]
        """Interlock Sequence (300A,0740), SQ, VM 1."""
        InterlockDateTime: DT_
        """Interlock DateTime (300A,0741), DT, VM 1."""
        InterlockDescription: ST_
        """Interlock Description (300A,0742), ST, VM 1."""
        InterlockOriginatingDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Interlock Originating Device Sequence (300A,0743), SQ, VM 1."""
        InterlockCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Interlock Code Sequence (300A,0744), SQ, VM 1."""
        InterlockResolutionCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Interlock Resolution Code Sequence (300A,0745), SQ, VM 1."""
        InterlockResolutionUserSequence: SQ[Sequence[Dataset], Dataset]
        """Interlock Resolution User Sequence (300A,0746), SQ, VM 1."""
        OverrideDateTime: DT_
        """Override DateTime (300A,0760), DT, VM 1."""
        TreatmentToleranceViolationTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Tolerance Violation Type Code Sequence (300A,0761), SQ, VM 1."""
        TreatmentToleranceViolationCauseCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Tolerance Violation Cause Code Sequence (300A,0762), SQ, VM 1."""
        MeasuredMetersetToDoseMappingSequence: SQ[Sequence[Dataset], Dataset]
        """Measured Meterset to Dose Mapping Sequence (300A,0772), SQ, VM 1."""
        ReferencedExpectedInVivoMeasurementValueIndex: US_
        """Referenced Expected In-Vivo Measurement Value Index (300A,0773), US, VM 1."""
        DoseMeasurementDeviceCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Dose Measurement Device Code Sequence (300A,0774), SQ, VM 1."""
        AdditionalParameterRecordingInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Additional Parameter Recording Instance Sequence (300A,0780), SQ, VM 1."""
        InterlockOriginDescription: ST_
        """Interlock Origin Description (300A,0783), ST, VM 1."""
        RTPatientPositionScopeSequence: SQ[Sequence[Dataset], Dataset]
        """RT Patient Position Scope Sequence (300A,0784), SQ, VM 1."""
        ReferencedTreatmentPositionGroupUID: UI_
        """Referenced Treatment Position Group UID (300A,0785), UI, VM 1."""
        RadiationOrderIndex: US_
        """Radiation Order Index (300A,0786), US, VM 1."""
        OmittedRadiationSequence: SQ[Sequence[Dataset], Dataset]
        """Omitted Radiation Sequence (300A,0787), SQ, VM 1."""
        ReasonForOmissionCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Reason for Omission Code Sequence (300A,0788), SQ, VM 1."""
        RTDeliveryStartPatientPositionSequence: SQ[Sequence[Dataset], Dataset]
        """RT Delivery Start Patient Position Sequence (300A,0789), SQ, VM 1."""
        RTTreatmentPreparationPatientPositionSequence: SQ[Sequence[Dataset], Dataset]
        """RT Treatment Preparation Patient Position Sequence (300A,078A), SQ, VM 1."""
        ReferencedRTTreatmentPreparationSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced RT Treatment Preparation Sequence (300A,078B), SQ, VM 1."""
        ReferencedPatientSetupPhotoSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Patient Setup Photo Sequence (300A,078C), SQ, VM 1."""
        PatientTreatmentPreparationMethodCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Treatment Preparation Method Code Sequence (300A,078D), SQ, VM 1."""
        PatientTreatmentPreparationProcedureParameterDescription: LT_
        """Patient Treatment Preparation Procedure Parameter Description (300A,078E), LT, VM 1."""
        PatientTreatmentPreparationDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Treatment Preparation Device Sequence (300A,078F), SQ, VM 1."""
        PatientTreatmentPreparationProcedureSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Treatment Preparation Procedure Sequence (300A,0790), SQ, VM 1."""
        PatientTreatmentPreparationProcedureCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Treatment Preparation Procedure Code Sequence (300A,0791), SQ, VM 1."""
        PatientTreatmentPreparationMethodDescription: LT_
        """Patient Treatment Preparation Method Description (300A,0792), LT, VM 1."""
        PatientTreatmentPreparationProcedureParameterSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Treatment Preparation Procedure Parameter Sequence (300A,0793), SQ, VM 1."""
        PatientSetupPhotoDescription: LT_
        """Patient Setup Photo Description (300A,0794), LT, VM 1."""
        PatientTreatmentPreparationProcedureIndex: US_
        """Patient Treatment Preparation Procedure Index (300A,0795), US, VM 1."""
        ReferencedPatientSetupProcedureIndex: US_
        """Referenced Patient Setup Procedure Index (300A,0796), US, VM 1."""
        RTRadiationTaskSequence: SQ[Sequence[Dataset], Dataset]
        """RT Radiation Task Sequence (300A,0797), SQ, VM 1."""
        RTPatientPositionDisplacementSequence: SQ[Sequence[Dataset], Dataset]
        """RT Patient Position Displacement Sequence (300A,0798), SQ, VM 1."""
        RTPatientPositionSequence: SQ[Sequence[Dataset], Dataset]
        """RT Patient Position Sequence (300A,0799), SQ, VM 1."""
        DisplacementReferenceLabel: LO_
        """Displacement Reference Label (300A,079A), LO, VM 1."""
        DisplacementMatrix: FDn
        """Displacement Matrix (300A,079B), FD, VM 16."""
        PatientSupportDisplacementSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Support Displacement Sequence (300A,079C), SQ, VM 1."""
        DisplacementReferenceLocationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Displacement Reference Location Code Sequence (300A,079D), SQ, VM 1."""
        RTRadiationSetDeliveryUsage: CS_
        """RT Radiation Set Delivery Usage (300A,079E), CS, VM 1."""
        PatientTreatmentPreparationSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Treatment Preparation Sequence (300A,079F), SQ, VM 1."""
        PatientToEquipmentRelationshipSequence: SQ[Sequence[Dataset], Dataset]
        """Patient to Equipment Relationship Sequence (300A,07A0), SQ, VM 1."""
        ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence: SQ[Sequence[Dataset], Dataset]
        """Imaging Equipment to Treatment Delivery Device Relationship Sequence (300A,07A1), SQ, VM 1."""
        ReferencedRTPlanSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced RT Plan Sequence (300C,0002), SQ, VM 1."""
        ReferencedBeamSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Beam Sequence (300C,0004), SQ, VM 1."""
        ReferencedBeamNumber: IS_
        """Referenced Beam Number (300C,0006), IS, VM 1."""
        ReferencedReferenceImageNumber: IS_
        """Referenced Reference Image Number (300C,0007), IS, VM 1."""
        StartCumulativeMetersetWeight: DS_
        """Start Cumulative Meterset Weight (300C,0008), DS, VM 1."""
        EndCumulativeMetersetWeight: DS_
        """End Cumulative Meterset Weight (300C,0009), DS, VM 1."""
        ReferencedBrachyApplicationSetupSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Brachy Application Setup Sequence (300C,000A), SQ, VM 1."""
        ReferencedBrachyApplicationSetupNumber: IS_
        """Referenced Brachy Application Setup Number (300C,000C), IS, VM 1."""
        ReferencedSourceNumber: IS_
        """Referenced Source Number (300C,000E), IS, VM 1."""
        ReferencedFractionGroupSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Fraction Group Sequence (300C,0020), SQ, VM 1."""
        ReferencedFractionGroupNumber: IS_
        """Referenced Fraction Group Number (300C,0022), IS, VM 1."""
        ReferencedVerificationImageSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Verification Image Sequence (300C,0040), SQ, VM 1."""
        ReferencedReferenceImageSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Reference Image Sequence (300C,0042), SQ, VM 1."""
        ReferencedDoseReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Dose Reference Sequence (300C,0050), SQ, VM 1."""
        ReferencedDoseReferenceNumber: IS_
        """Referenced Dose Reference Number (300C,0051), IS, VM 1."""
        BrachyReferencedDoseReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Brachy Referenced Dose Reference Sequence (300C,0055), SQ, VM 1."""
        ReferencedStructureSetSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Structure Set Sequence (300C,0060), SQ, VM 1."""
        ReferencedPatientSetupNumber: IS_
        """Referenced Patient Setup Number (300C,006A), IS, VM 1."""
        ReferencedDoseSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Dose Sequence (300C,0080), SQ, VM 1."""
        ReferencedToleranceTableNumber: IS_
        """Referenced Tolerance Table Number (300C,00A0), IS, VM 1."""
        ReferencedBolusSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Bolus Sequence (300C,00B0), SQ, VM 1."""
        ReferencedWedgeNumber: IS_
        """Referenced Wedge Number (300C,00C0), IS, VM 1."""
        ReferencedCompensatorNumber: IS_
        """Referenced Compensator Number (300C,00D0), IS, VM 1."""
        ReferencedBlockNumber: IS_
        """Referenced Block Number (300C,00E0), IS, VM 1."""
        ReferencedControlPointIndex: IS_
        """Referenced Control Point Index (300C,00F0), IS, VM 1."""
        ReferencedControlPointSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Control Point Sequence (300C,00F2), SQ, VM 1."""
        ReferencedStartControlPointIndex: IS_
        """Referenced Start Control Point Index (300C,00F4), IS, VM 1."""
        ReferencedStopControlPointIndex: IS_
        """Referenced Stop Control Point Index (300C,00F6), IS, VM 1."""
        ReferencedRangeShifterNumber: IS_
        """Referenced Range Shifter Number (300C,0100), IS, VM 1."""
        ReferencedLateralSpreadingDeviceNumber: IS_
        """Referenced Lateral Spreading Device Number (300C,0102), IS, VM 1."""
        ReferencedRangeModulatorNumber: IS_
        """Referenced Range Modulator Number (300C,0104), IS, VM 1."""
        OmittedBeamTaskSequence: SQ[Sequence[Dataset], Dataset]
        """Omitted Beam Task Sequence (300C,0111), SQ, VM 1."""
        ReasonForOmission: CS_
        """Reason for Omission (300C,0112), CS, VM 1."""
        ReasonForOmissionDescription: LO_
        """Reason for Omission Description (300C,0113), LO, VM 1."""
        PrescriptionOverviewSequence: SQ[Sequence[Dataset], Dataset]
        """Prescription Overview Sequence (300C,0114), SQ, VM 1."""
        TotalPrescriptionDose: FL_
        """Total Prescription Dose (300C,0115), FL, VM 1."""
        PlanOverviewSequence: SQ[Sequence[Dataset], Dataset]
        """Plan Overview Sequence (300C,0116), SQ, VM 1."""
        PlanOverviewIndex: US_
        """Plan Overview Index (300C,0117), US, VM 1."""
        ReferencedPlanOverviewIndex: US_
        """Referenced Plan Overview Index (300C,0118), US, VM 1."""
        NumberOfFractionsIncluded: US_
        """Number of Fractions Included (300C,0119), US, VM 1."""
        DoseCalibrationConditionsSequence: SQ[Sequence[Dataset], Dataset]
        """Dose Calibration Conditions Sequence (300C,0120), SQ, VM 1."""
        AbsorbedDoseToMetersetRatio: FD_
        """Absorbed Dose to Meterset Ratio (300C,0121), FD, VM 1."""
        DelineatedRadiationFieldSize: FDn
        """Delineated Radiation Field Size (300C,0122), FD, VM 2."""
        DoseCalibrationConditionsVerifiedFlag: CS_
        """Dose Calibration Conditions Verified Flag (300C,0123), CS, VM 1."""
        CalibrationReferencePointDepth: FD_
        """Calibration Reference Point Depth (300C,0124), FD, VM 1."""
        GatingBeamHoldTransitionSequence: SQ[Sequence[Dataset], Dataset]
        """Gating Beam Hold Transition Sequence (300C,0125), SQ, VM 1."""
        BeamHoldTransition: CS_
        """Beam Hold Transition (300C,0126), CS, VM 1."""
        BeamHoldTransitionDateTime: DT_
        """Beam Hold Transition DateTime (300C,0127), DT, VM 1."""
        BeamHoldOriginatingDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Beam Hold Originating Device Sequence (300C,0128), SQ, VM 1."""
        BeamHoldTransitionTriggerSource: CS_
        """Beam Hold Transition Trigger Source (300C,0129), CS, VM 1."""
        ApprovalStatus: CS_
        """Approval Status (300E,0002), CS, VM 1."""
        ReviewDate: DA_
        """Review Date (300E,0004), DA, VM 1."""
        ReviewTime: TM_
        """Review Time (300E,0005), TM, VM 1."""
        ReviewerName: PN_
        """Reviewer Name (300E,0008), PN, VM 1."""
        RadiobiologicalDoseEffectSequence: SQ[Sequence[Dataset], Dataset]
        """Radiobiological Dose Effect Sequence (3010,0001), SQ, VM 1."""
        RadiobiologicalDoseEffectFlag: CS_
        """Radiobiological Dose Effect Flag (3010,0002), CS, VM 1."""
        EffectiveDoseCalculationMethodCategoryCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Effective Dose Calculation Method Category Code Sequence (3010,0003), SQ, VM 1."""
        EffectiveDoseCalculationMethodCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Effective Dose Calculation Method Code Sequence (3010,0004), SQ, VM 1."""
        EffectiveDoseCalculationMethodDescription: LO_
        """Effective Dose Calculation Method Description (3010,0005), LO, VM 1."""
        ConceptualVolumeUID: UI_
        """Conceptual Volume UID (3010,0006), UI, VM 1."""
        OriginatingSOPInstanceReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Originating SOP Instance Reference Sequence (3010,0007), SQ, VM 1."""
        ConceptualVolumeConstituentSequence: SQ[Sequence[Dataset], Dataset]
        """Conceptual Volume Constituent Sequence (3010,0008), SQ, VM 1."""
        EquivalentConceptualVolumeInstanceReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Equivalent Conceptual Volume Instance Reference Sequence (3010,0009), SQ, VM 1."""
        EquivalentConceptualVolumesSequence: SQ[Sequence[Dataset], Dataset]
        """Equivalent Conceptual Volumes Sequence (3010,000A), SQ, VM 1."""
        ReferencedConceptualVolumeUID: UI_
        """Referenced Conceptual Volume UID (3010,000B), UI, VM 1."""
        ConceptualVolumeCombinationExpression: UT_
        """Conceptual Volume Combination Expression (3010,000C), UT, VM 1."""
        ConceptualVolumeConstituentIndex: US_
        """Conceptual Volume Constituent Index (3010,000D), US, VM 1."""
        ConceptualVolumeCombinationFlag: CS_
        """Conceptual Volume Combination Flag (3010,000E), CS, VM 1."""
        ConceptualVolumeCombinationDescription: ST_
        """Conceptual Volume Combination Description (3010,000F), ST, VM 1."""
        ConceptualVolumeSegmentationDefinedFlag: CS_
        """Conceptual Volume Segmentation Defined Flag (3010,0010), CS, VM 1."""
        ConceptualVolumeSegmentationReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Conceptual Volume Segmentation Reference Sequence (3010,0011), SQ, VM 1."""
        ConceptualVolumeConstituentSegmentationReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Conceptual Volume Constituent Segmentation Reference Sequence (3010,0012), SQ, VM 1."""
        ConstituentConceptualVolumeUID: UI_
        """Constituent Conceptual Volume UID (3010,0013), UI, VM 1."""
        DerivationConceptualVolumeSequence: SQ[Sequence[Dataset], Dataset]
        """Derivation Conceptual Volume Sequence (3010,0014), SQ, VM 1."""
        SourceConceptualVolumeUID: UI_
        """Source Conceptual Volume UID (3010,0015), UI, VM 1."""
        ConceptualVolumeDerivationAlgorithmSequence: SQ[Sequence[Dataset], Dataset]
        """Conceptual Volume Derivation Algorithm Sequence (3010,0016), SQ, VM 1."""
        ConceptualVolumeDescription: ST_
        """Conceptual Volume Description (3010,0017), ST, VM 1."""
        SourceConceptualVolumeSequence: SQ[Sequence[Dataset], Dataset]
        """Source Conceptual Volume Sequence (3010,0018), SQ, VM 1."""
        AuthorIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Author Identification Sequence (3010,0019), SQ, VM 1."""
        ManufacturerModelVersion: LO_
        """Manufacturer's Model Version (3010,001A), LO, VM 1."""
        DeviceAlternateIdentifier: UC_
        """Device Alternate Identifier (3010,001B), UC, VM 1."""
        DeviceAlternateIdentifierType: CS_
        """Device Alternate Identifier Type (3010,001C), CS, VM 1."""
        DeviceAlternateIdentifierFormat: LT_
        """Device Alternate Identifier Format (3010,001D), LT, VM 1."""
        SegmentationCreationTemplateLabel: LO_
        """Segmentation Creation Template Label (3010,001E), LO, VM 1."""
        SegmentationTemplateUID: UI_
        """Segmentation Template UID (3010,001F), UI, VM 1."""
        ReferencedSegmentReferenceIndex: US_
        """Referenced Segment Reference Index (3010,0020), US, VM 1."""
        SegmentReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Segment Reference Sequence (3010,0021), SQ, VM 1."""
        SegmentReferenceIndex: US_
        """Segment Reference Index (3010,0022), US, VM 1."""
        DirectSegmentReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Direct Segment Reference Sequence (3010,0023), SQ, VM 1."""
        CombinationSegmentReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Combination Segment Reference Sequence (3010,0024), SQ, VM 1."""
        ConceptualVolumeSequence: SQ[Sequence[Dataset], Dataset]
        """Conceptual Volume Sequence (3010,0025), SQ, VM 1."""
        SegmentedRTAccessoryDeviceSequence: SQ[Sequence[Dataset], Dataset]
        """Segmented RT Accessory Device Sequence (3010,0026), SQ, VM 1."""
        SegmentCharacteristicsSequence: SQ[Sequence[Dataset], Dataset]
        """Segment Characteristics Sequence (3010,0027), SQ, VM 1."""
        RelatedSegmentCharacteristicsSequence: SQ[Sequence[Dataset], Dataset]
        """Related Segment Characteristics Sequence (3010,0028), SQ, VM 1."""
        SegmentCharacteristicsPrecedence: US_
        """Segment Characteristics Precedence (3010,0029), US, VM 1."""
        RTSegmentAnnotationSequence: SQ[Sequence[Dataset], Dataset]
        """RT Segment Annotation Sequence (3010,002A), SQ, VM 1."""
        SegmentAnnotationCategoryCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Segment Annotation Category Code Sequence (3010,002B), SQ, VM 1."""
        SegmentAnnotationTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Segment Annotation Type Code Sequence (3010,002C), SQ, VM 1."""
        DeviceLabel: LO_
        """Device Label (3010,002D), LO, VM 1."""
        DeviceTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Device Type Code Sequence (3010,002E), SQ, VM 1."""
        SegmentAnnotationTypeModifierCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Segment Annotation Type Modifier Code Sequence (3010,002F), SQ, VM 1."""
        PatientEquipmentRelationshipCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Equipment Relationship Code Sequence (3010,0030), SQ, VM 1."""
        ReferencedFiducialsUID: UI_
        """Referenced Fiducials UID (3010,0031), UI, VM 1."""
        PatientTreatmentOrientationSequence: SQ[Sequence[Dataset], Dataset]
        """Patient Treatment Orientation Sequence (3010,0032), SQ, VM 1."""
        UserContentLabel: SH_
        """User Content Label (3010,0033), SH, VM 1."""
        UserContentLongLabel: LO_
        """User Content Long Label (3010,0034), LO, VM 1."""
        EntityLabel: SH_
        """Entity Label (3010,0035), SH, VM 1."""
        EntityName: LO_
        """Entity Name (3010,0036), LO, VM 1."""
        EntityDescription: ST_
        """Entity Description (3010,0037), ST, VM 1."""
        EntityLongLabel: LO_
        """Entity Long Label (3010,0038), LO, VM 1."""
        DeviceIndex: US_
        """Device Index (3010,0039), US, VM 1."""
        RTTreatmentPhaseIndex: US_
        """RT Treatment Phase Index (3010,003A), US, VM 1."""
        RTTreatmentPhaseUID: UI_
        """RT Treatment Phase UID (3010,003B), UI, VM 1."""
        RTPrescriptionIndex: US_
        """RT Prescription Index (3010,003C), US, VM 1."""
        RTSegmentAnnotationIndex: US_
        """RT Segment Annotation Index (3010,003D), US, VM 1."""
        BasisRTTreatmentPhaseIndex: US_
        """Basis RT Treatment Phase Index (3010,003E), US, VM 1."""
        RelatedRTTreatmentPhaseIndex: US_
        """Related RT Treatment Phase Index (3010,003F), US, VM 1."""
        ReferencedRTTreatmentPhaseIndex: US_
        """Referenced RT Treatment Phase Index (3010,0040), US, VM 1."""
        ReferencedRTPrescriptionIndex: US_
        """Referenced RT Prescription Index (3010,0041), US, VM 1."""
        ReferencedParentRTPrescriptionIndex: US_
        """Referenced Parent RT Prescription Index (3010,0042), US, VM 1."""
        ManufacturerDeviceIdentifier: ST_
        """Manufacturer's Device Identifier (3010,0043), ST, VM 1."""
        InstanceLevelReferencedPerformedProcedureStepSequence: SQ[Sequence[Dataset], Dataset]
        """Instance-Level Referenced Performed Procedure Step Sequence (3010,0044), SQ, VM 1."""
        RTTreatmentPhaseIntentPresenceFlag: CS_
        """RT Treatment Phase Intent Presence Flag (3010,0045), CS, VM 1."""
        RadiotherapyTreatmentType: CS_
        """Radiotherapy Treatment Type (3010,0046), CS, VM 1."""
        TeletherapyRadiationType: CSn
        """Teletherapy Radiation Type (3010,0047), CS, VM 1-n."""
        BrachytherapySourceType: CSn
        """Brachytherapy Source Type (3010,0048), CS, VM 1-n."""
        ReferencedRTTreatmentPhaseSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced RT Treatment Phase Sequence (3010,0049), SQ, VM 1."""
        ReferencedDirectSegmentInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Direct Segment Instance Sequence (3010,004A), SQ, VM 1."""
        IntendedRTTreatmentPhaseSequence: SQ[Sequence[Dataset], Dataset]
        """Intended RT Treatment Phase Sequence (3010,004B), SQ, VM 1."""
        IntendedPhaseStartDate: DA_
        """Intended Phase Start Date (3010,004C), DA, VM 1."""
        IntendedPhaseEndDate: DA_
        """Intended Phase End Date (3010,004D), DA, VM 1."""
        RTTreatmentPhaseIntervalSequence: SQ[Sequence[Dataset], Dataset]
        """RT Treatment Phase Interval Sequence (3010,004E), SQ, VM 1."""
        TemporalRelationshipIntervalAnchor: CS_
        """Temporal Relationship Interval Anchor (3010,004F), CS, VM 1."""
        MinimumNumberOfIntervalDays: FD_
        """Minimum Number of Interval Days (3010,0050), FD, VM 1."""
        MaximumNumberOfIntervalDays: FD_
        """Maximum Number of Interval Days (3010,0051), FD, VM 1."""
        PertinentSOPClassesInStudy: UIn
        """Pertinent SOP Classes in Study (3010,0052), UI, VM 1-n."""
        PertinentSOPClassesInSeries: UIn
        """Pertinent SOP Classes in Series (3010,0053), UI, VM 1-n."""
        RTPrescriptionLabel: LO_
        """RT Prescription Label (3010,0054), LO, VM 1."""
        RTPhysicianIntentPredecessorSequence: SQ[Sequence[Dataset], Dataset]
        """RT Physician Intent Predecessor Sequence (3010,0055), SQ, VM 1."""
        RTTreatmentApproachLabel: LO_
        """RT Treatment Approach Label (3010,0056), LO, VM 1."""
        RTPhysicianIntentSequence: SQ[Sequence[Dataset], Dataset]
        """RT Physician Intent Sequence (3010,0057), SQ, VM 1."""
        RTPhysicianIntentIndex: US_
        """RT Physician Intent Index (3010,0058), US, VM 1."""
        RTTreatmentIntentType: CS_
        """RT Treatment Intent Type (3010,0059), CS, VM 1."""
        RTPhysicianIntentNarrative: UT_
        """RT Physician Intent Narrative (3010,005A), UT, VM 1."""
        RTProtocolCodeSequence: SQ[Sequence[Dataset], Dataset]
        """RT Protocol Code Sequence (3010,005B), SQ, VM 1."""
        ReasonForSuperseding: ST_
        """Reason for Superseding (3010,005C), ST, VM 1."""
        RTDiagnosisCodeSequence: SQ[Sequence[Dataset], Dataset]
        """RT Diagnosis Code Sequence (3010,005D), SQ, VM 1."""
        ReferencedRTPhysicianIntentIndex: US_
        """Referenced RT Physician Intent Index (3010,005E), US, VM 1."""
        RTPhysicianIntentInputInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """RT Physician Intent Input Instance Sequence (3010,005F), SQ, VM 1."""
        RTAnatomicPrescriptionSequence: SQ[Sequence[Dataset], Dataset]
        """RT Anatomic Prescription Sequence (3010,0060), SQ, VM 1."""
        PriorTreatmentDoseDescription: UT_
        """Prior Treatment Dose Description (3010,0061), UT, VM 1."""
        PriorTreatmentReferenceSequence: SQ[Sequence[Dataset], Dataset]
        """Prior Treatment Reference Sequence (3010,0062), SQ, VM 1."""
        DosimetricObjectiveEvaluationScope: CS_
        """Dosimetric Objective Evaluation Scope (3010,0063), CS, VM 1."""
        TherapeuticRoleCategoryCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Therapeutic Role Category Code Sequence (3010,0064), SQ, VM 1."""
        TherapeuticRoleTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Therapeutic Role Type Code Sequence (3010,0065), SQ, VM 1."""
        ConceptualVolumeOptimizationPrecedence: US_
        """Conceptual Volume Optimization Precedence (3010,0066), US, VM 1."""
        ConceptualVolumeCategoryCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Conceptual Volume Category Code Sequence (3010,0067), SQ, VM 1."""
        ConceptualVolumeBlockingConstraint: CS_
        """Conceptual Volume Blocking Constraint (3010,0068), CS, VM 1."""
        ConceptualVolumeTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Conceptual Volume Type Code Sequence (3010,0069), SQ, VM 1."""
        ConceptualVolumeTypeModifierCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Conceptual Volume Type Modifier Code Sequence (3010,006A), SQ, VM 1."""
        RTPrescriptionSequence: SQ[Sequence[Dataset], Dataset]
        """RT Prescription Sequence (3010,006B), SQ, VM 1."""
        DosimetricObjectiveSequence: SQ[Sequence[Dataset], Dataset]
        """Dosimetric Objective Sequence (3010,006C), SQ, VM 1."""
        DosimetricObjectiveTypeCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Dosimetric Objective Type Code Sequence (3010,006D), SQ, VM 1."""
        DosimetricObjectiveUID: UI_
        """Dosimetric Objective UID (3010,006E), UI, VM 1."""
        ReferencedDosimetricObjectiveUID: UI_
        """Referenced Dosimetric Objective UID (3010,006F), UI, VM 1."""
        DosimetricObjectiveParameterSequence: SQ[Sequence[Dataset], Dataset]
        """Dosimetric Objective Parameter Sequence (3010,0070), SQ, VM 1."""
        ReferencedDosimetricObjectivesSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Dosimetric Objectives Sequence (3010,0071), SQ, VM 1."""
        AbsoluteDosimetricObjectiveFlag: CS_
        """Absolute Dosimetric Objective Flag (3010,0073), CS, VM 1."""
        DosimetricObjectiveWeight: FD_
        """Dosimetric Objective Weight (3010,0074), FD, VM 1."""
        DosimetricObjectivePurpose: CS_
        """Dosimetric Objective Purpose (3010,0075), CS, VM 1."""
        PlanningInputInformationSequence: SQ[Sequence[Dataset], Dataset]
        """Planning Input Information Sequence (3010,0076), SQ, VM 1."""
        TreatmentSite: LO_
        """Treatment Site (3010,0077), LO, VM 1."""
        TreatmentSiteCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Site Code Sequence (3010,0078), SQ, VM 1."""
        FractionPatternSequence: SQ[Sequence[Dataset], Dataset]
        """Fraction Pattern Sequence (3010,0079), SQ, VM 1."""
        TreatmentTechniqueNotes: UT_
        """Treatment Technique Notes (3010,007A), UT, VM 1."""
        PrescriptionNotes: UT_
        """Prescription Notes (3010,007B), UT, VM 1."""
        NumberOfIntervalFractions: IS_
        """Number of Interval Fractions (3010,007C), IS, VM 1."""
        NumberOfFractions: US_
        """Number of Fractions (3010,007D), US, VM 1."""
        IntendedDeliveryDuration: US_
        """Intended Delivery Duration (3010,007E), US, VM 1."""
        FractionationNotes: UT_
        """Fractionation Notes (3010,007F), UT, VM 1."""
        RTTreatmentTechniqueCodeSequence: SQ[Sequence[Dataset], Dataset]
        """RT Treatment Technique Code Sequence (3010,0080), SQ, VM 1."""
        PrescriptionNotesSequence: SQ[Sequence[Dataset], Dataset]
        """Prescription Notes Sequence (3010,0081), SQ, VM 1."""
        FractionBasedRelationshipSequence: SQ[Sequence[Dataset], Dataset]
        """Fraction-Based Relationship Sequence (3010,0082), SQ, VM 1."""
        FractionBasedRelationshipIntervalAnchor: CS_
        """Fraction-Based Relationship Interval Anchor (3010,0083), CS, VM 1."""
        MinimumHoursBetweenFractions: FD_
        """Minimum Hours between Fractions (3010,0084), FD, VM 1."""
        IntendedFractionStartTime: TMn
        """Intended Fraction Start Time (3010,0085), TM, VM 1-n."""
        IntendedStartDayOfWeek: LT_
        """Intended Start Day of Week (3010,0086), LT, VM 1."""
        WeekdayFractionPatternSequence: SQ[Sequence[Dataset], Dataset]
        """Weekday Fraction Pattern Sequence (3010,0087), SQ, VM 1."""
        DeliveryTimeStructureCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Delivery Time Structure Code Sequence (3010,0088), SQ, VM 1."""
        TreatmentSiteModifierCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Treatment Site Modifier Code Sequence (3010,0089), SQ, VM 1."""
        RoboticBaseLocationIndicator: CS_
        """Robotic Base Location Indicator (3010,0090), CS, VM 1. Retired."""
        RoboticPathNodeSetCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Robotic Path Node Set Code Sequence (3010,0091), SQ, VM 1."""
        RoboticNodeIdentifier: UL_
        """Robotic Node Identifier (3010,0092), UL, VM 1."""
        RTTreatmentSourceCoordinates: FDn
        """RT Treatment Source Coordinates (3010,0093), FD, VM 3."""
        RadiationSourceCoordinateSystemYawAngle: FD_
        """Radiation Source Coordinate SystemYaw Angle (3010,0094), FD, VM 1."""
        RadiationSourceCoordinateSystemRollAngle: FD_
        """Radiation Source Coordinate SystemRoll Angle (3010,0095), FD, VM 1."""
        RadiationSourceCoordinateSystemPitchAngle: FD_
        """Radiation Source Coordinate System Pitch Angle (3010,0096), FD, VM 1."""
        RoboticPathControlPointSequence: SQ[Sequence[Dataset], Dataset]
        """Robotic Path Control Point Sequence (3010,0097), SQ, VM 1."""
        TomotherapeuticControlPointSequence: SQ[Sequence[Dataset], Dataset]
        """Tomotherapeutic Control Point Sequence (3010,0098), SQ, VM 1."""
        TomotherapeuticLeafOpenDurations: FDn
        """Tomotherapeutic Leaf Open Durations (3010,0099), FD, VM 1-n."""
        TomotherapeuticLeafInitialClosedDurations: FDn
        """Tomotherapeutic Leaf Initial Closed Durations (3010,009A), FD, VM 1-n."""
        ConceptualVolumeIdentificationSequence: SQ[Sequence[Dataset], Dataset]
        """Conceptual Volume Identification Sequence (3010,00A0), SQ, VM 1."""
        Arbitrary: LT_
        """Arbitrary (4000,0010), LT, VM 1. Retired."""
        TextComments: LT_
        """Text Comments (4000,4000), LT, VM 1. Retired."""
        ResultsID: SH_
        """Results ID (4008,0040), SH, VM 1. Retired in 2004."""
        ResultsIDIssuer: LO_
        """Results ID Issuer (4008,0042), LO, VM 1. Retired in 2004."""
        ReferencedInterpretationSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Interpretation Sequence (4008,0050), SQ, VM 1. Retired in 2004."""
        ReportProductionStatusTrial: CS_
        """Report Production Status (Trial) (4008,00FF), CS, VM 1. Retired in 2009."""
        InterpretationRecordedDate: DA_
        """Interpretation Recorded Date (4008,0100), DA, VM 1. Retired in 2004."""
        InterpretationRecordedTime: TM_
        """Interpretation Recorded Time (4008,0101), TM, VM 1. Retired in 2004."""
        InterpretationRecorder: PN_
        """Interpretation Recorder (4008,0102), PN, VM 1. Retired in 2004."""
        ReferenceToRecordedSound: LO_
        """Reference to Recorded Sound (4008,0103), LO, VM 1. Retired in 2004."""
        InterpretationTranscriptionDate: DA_
        """Interpretation Transcription Date (4008,0108), DA, VM 1. Retired in 2004."""
        InterpretationTranscriptionTime: TM_
        """Interpretation Transcription Time (4008,0109), TM, VM 1. Retired in 2004."""
        InterpretationTranscriber: PN_
        """Interpretation Transcriber (4008,010A), PN, VM 1. Retired in 2004."""
        InterpretationText: ST_
        """Interpretation Text (4008,010B), ST, VM 1. Retired in 2004."""
        InterpretationAuthor: PN_
        """Interpretation Author (4008,010C), PN, VM 1. Retired in 2004."""
        InterpretationApproverSequence: SQ[Sequence[Dataset], Dataset]
        """Interpretation Approver Sequence (4008,0111), SQ, VM 1. Retired in 2004."""
        InterpretationApprovalDate: DA_
        """Interpretation Approval Date (4008,0112), DA, VM 1. Retired in 2004."""
        InterpretationApprovalTime: TM_
        """Interpretation Approval Time (4008,0113), TM, VM 1. Retired in 2004."""
        PhysicianApprovingInterpretation: PN_
        """Physician Approving Interpretation (4008,0114), PN, VM 1. Retired in 2004."""
        InterpretationDiagnosisDescription: LT_
        """Interpretation Diagnosis Description (4008,0115), LT, VM 1. Retired in 2004."""
        InterpretationDiagnosisCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Interpretation Diagnosis Code Sequence (4008,0117), SQ, VM 1. Retired in 2004."""
        ResultsDistributionListSequence: SQ[Sequence[Dataset], Dataset]
        """Results Distribution List Sequence (4008,0118), SQ, VM 1. Retired in 2004."""
        DistributionName: PN_
        """Distribution Name (4008,0119), PN, VM 1. Retired in 2004."""
        DistributionAddress: LO_
        """Distribution Address (4008,011A), LO, VM 1. Retired in 2004."""
        InterpretationID: SH_
        """Interpretation ID (4008,0200), SH, VM 1. Retired in 2004."""
        InterpretationIDIssuer: LO_
        """Interpretation ID Issuer (4008,0202), LO, VM 1. Retired in 2004."""
        InterpretationTypeID: CS_
        """Interpretation Type ID (4008,0210), CS, VM 1. Retired in 2004."""
        InterpretationStatusID: CS_
        """Interpretation Status ID (4008,0212), CS, VM 1. Retired in 2004."""
        Impressions: ST_
        """Impressions (4008,0300), ST, VM 1. Retired in 2004."""
        ResultsComments: ST_
        """Results Comments (4008,4000), ST, VM 1. Retired in 2004."""
        LowEnergyDetectors: CS_
        """Low Energy Detectors (4010,0001), CS, VM 1."""
        HighEnergyDetectors: CS_
        """High Energy Detectors (4010,0002), CS, VM 1."""
        DetectorGeometrySequence: SQ[Sequence[Dataset], Dataset]
        """Detector Geometry Sequence (4010,0004), SQ, VM 1."""
        ThreatROIVoxelSequence: SQ[Sequence[Dataset], Dataset]
        """Threat ROI Voxel Sequence (4010,1001), SQ, VM 1."""
        ThreatROIBase: FLn
        """Threat ROI Base (4010,1004), FL, VM 3."""
        ThreatROIExtents: FLn
        """Threat ROI Extents (4010,1005), FL, VM 3."""
        ThreatROIBitmap: OB_
        """Threat ROI Bitmap (4010,1006), OB, VM 1."""
        RouteSegmentID: SH_
        """Route Segment ID (4010,1007), SH, VM 1."""
        GantryType: CS_
        """Gantry Type (4010,1008), CS, VM 1."""
        OOIOwnerType: CS_
        """OOI Owner Type (4010,1009), CS, VM 1."""
        RouteSegmentSequence: SQ[Sequence[Dataset], Dataset]
        """Route Segment Sequence (4010,100A), SQ, VM 1."""
        PotentialThreatObjectID: US_
        """Potential Threat Object ID (4010,1010), US, VM 1."""
        ThreatSequence: SQ[Sequence[Dataset], Dataset]
        """Threat Sequence (4010,1011), SQ, VM 1."""
        ThreatCategory: CS_
        """Threat Category (4010,1012), CS, VM 1."""
        ThreatCategoryDescription: LT_
        """Threat Category Description (4010,1013), LT, VM 1."""
        ATDAbilityAssessment: CS_
        """ATD Ability Assessment (4010,1014), CS, VM 1."""
        ATDAssessmentFlag: CS_
        """ATD Assessment Flag (4010,1015), CS, VM 1."""
        ATDAssessmentProbability: FL_
        """ATD Assessment Probability (4010,1016), FL, VM 1."""
        Mass: FL_
        """Mass (4010,1017), FL, VM 1."""
        Density: FL_
        """Density (4010,1018), FL, VM 1."""
        ZEffective: FL_
        """Z Effective (4010,1019), FL, VM 1."""
        BoardingPassID: SH_
        """Boarding Pass ID (4010,101A), SH, VM 1."""
        CenterOfMass: FLn
        """Center of Mass (4010,101B), FL, VM 3."""
        CenterOfPTO: FLn
        """Center of PTO (4010,101C), FL, VM 3."""
        BoundingPolygon: FLn
        """Bounding Polygon (4010,101D), FL, VM 6-n."""
        RouteSegmentStartLocationID: SH_
        """Route Segment Start Location ID (4010,101E), SH, VM 1."""
        RouteSegmentEndLocationID: SH_
        """Route Segment End Location ID (4010,101F), SH, VM 1."""
        RouteSegmentLocationIDType: CS_
        """Route Segment Location ID Type (4010,1020), CS, VM 1."""
        AbortReason: CSn
        """Abort Reason (4010,1021), CS, VM 1-n."""
        VolumeOfPTO: FL_
        """Volume of PTO (4010,1023), FL, VM 1."""
        AbortFlag: CS_
        """Abort Flag (4010,1024), CS, VM 1."""
        RouteSegmentStartTime: DT_
        """Route Segment Start Time (4010,1025), DT, VM 1."""
        RouteSegmentEndTime: DT_
        """Route Segment End Time (4010,1026), DT, VM 1."""
        TDRType: CS_
        """TDR Type (4010,1027), CS, VM 1."""
        InternationalRouteSegment: CS_
        """International Route Segment (4010,1028), CS, VM 1."""
        ThreatDetectionAlgorithmAndVersion: LOn
        """Threat Detection Algorithm and Version (4010,1029), LO, VM 1-n."""
        AssignedLocation: SH_
        """Assigned Location (4010,102A), SH, VM 1."""
        AlarmDecisionTime: DT_
        """Alarm Decision Time (4010,102B), DT, VM 1."""
        AlarmDecision: CS_
        """Alarm Decision (4010,1031), CS, VM 1."""
        NumberOfTotalObjects: US_
        """Number of Total Objects (4010,1033), US, VM 1."""
        NumberOfAlarmObjects: US_
        """Number of Alarm Objects (4010,1034), US, VM 1."""
        PTORepresentationSequence: SQ[Sequence[Dataset], Dataset]
        """PTO Representation Sequence (4010,1037), SQ, VM 1."""
        ATDAssessmentSequence: SQ[Sequence[Dataset], Dataset]
        """ATD Assessment Sequence (4010,1038), SQ, VM 1."""
        TIPType: CS_
        """TIP Type (4010,1039), CS, VM 1."""
        DICOSVersion: CS_
        """DICOS Version (4010,103A), CS, VM 1."""
        OOIOwnerCreationTime: DT_
        """OOI Owner Creation Time (4010,1041), DT, VM 1."""
        OOIType: CS_
        """OOI Type (4010,1042), CS, VM 1."""
        OOISize: FLn
        """OOI Size (4010,1043), FL, VM 3."""
        AcquisitionStatus: CS_
        """Acquisition Status (4010,1044), CS, VM 1."""
        BasisMaterialsCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Basis Materials Code Sequence (4010,1045), SQ, VM 1."""
        PhantomType: CS_
        """Phantom Type (4010,1046), CS, VM 1."""
        OOIOwnerSequence: SQ[Sequence[Dataset], Dataset]
        """OOI Owner Sequence (4010,1047), SQ, VM 1."""
        ScanType: CS_
        """Scan Type (4010,1048), CS, VM 1."""
        ItineraryID: LO_
        """Itinerary ID (4010,1051), LO, VM 1."""
        ItineraryIDType: SH_
        """Itinerary ID Type (4010,1052), SH, VM 1."""
        ItineraryIDAssigningAuthority: LO_
        """Itinerary ID Assigning Authority (4010,1053), LO, VM 1."""
        RouteID: SH_
        """Route ID (4010,1054), SH, VM 1."""
        RouteIDAssigningAuthority: SH_
        """Route ID Assigning Authority (4010,1055), SH, VM 1."""
        InboundArrivalType: CS_
        """Inbound Arrival Type (4010,1056), CS, VM 1."""
        CarrierID: SH_
        """Carrier ID (4010,1058), SH, VM 1."""
        CarrierIDAssigningAuthority: CS_
        """Carrier ID Assigning Authority (4010,1059), CS, VM 1."""
        SourceOrientation: FLn
        """Source Orientation (4010,1060), FL, VM 3."""
        SourcePosition: FLn
        """Source Position (4010,1061), FL, VM 3."""
        BeltHeight: FL_
        """Belt Height (4010,1062), FL, VM 1."""
        AlgorithmRoutingCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Algorithm Routing Code Sequence (4010,1064), SQ, VM 1."""
        TransportClassification: CS_
        """Transport Classification (4010,1067), CS, VM 1."""
        OOITypeDescriptor: LT_
        """OOI Type Descriptor (4010,1068), LT, VM 1."""
        TotalProcessingTime: FL_
        """Total Processing Time (4010,1069), FL, VM 1."""
        DetectorCalibrationData: OB_
        """Detector Calibration Data (4010,106C), OB, VM 1."""
        AdditionalScreeningPerformed: CS_
        """Additional Screening Performed (4010,106D), CS, VM 1."""
        AdditionalInspectionSelectionCriteria: CS_
        """Additional Inspection Selection Criteria (4010,106E), CS, VM 1."""
        AdditionalInspectionMethodSequence: SQ[Sequence[Dataset], Dataset]
        """Additional Inspection Method Sequence (4010,106F), SQ, VM 1."""
        AITDeviceType: CS_
        """AIT Device Type (4010,1070), CS, VM 1."""
        QRMeasurementsSequence: SQ[Sequence[Dataset], Dataset]
        """QR Measurements Sequence (4010,1071), SQ, VM 1."""
        TargetMaterialSequence: SQ[Sequence[Dataset], Dataset]
        """Target Material Sequence (4010,1072), SQ, VM 1."""
        SNRThreshold: FD_
        """SNR Threshold (4010,1073), FD, VM 1."""
        ImageScaleRepresentation: DS_
        """Image Scale Representation (4010,1075), DS, VM 1."""
        ReferencedPTOSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced PTO Sequence (4010,1076), SQ, VM 1."""
        ReferencedTDRInstanceSequence: SQ[Sequence[Dataset], Dataset]
        """Referenced TDR Instance Sequence (4010,1077), SQ, VM 1."""
        PTOLocationDescription: ST_
        """PTO Location Description (4010,1078), ST, VM 1."""
        AnomalyLocatorIndicatorSequence: SQ[Sequence[Dataset], Dataset]
        """Anomaly Locator Indicator Sequence (4010,1079), SQ, VM 1."""
        AnomalyLocatorIndicator: FLn
        """Anomaly Locator Indicator (4010,107A), FL, VM 3."""
        PTORegionSequence: SQ[Sequence[Dataset], Dataset]
        """PTO Region Sequence (4010,107B), SQ, VM 1."""
        InspectionSelectionCriteria: CS_
        """Inspection Selection Criteria (4010,107C), CS, VM 1."""
        SecondaryInspectionMethodSequence: SQ[Sequence[Dataset], Dataset]
        """Secondary Inspection Method Sequence (4010,107D), SQ, VM 1."""
        PRCSToRCSOrientation: DSn
        """PRCS to RCS Orientation (4010,107E), DS, VM 6."""
        MACParametersSequence: SQ[Sequence[Dataset], Dataset]
        """MAC Parameters Sequence (4FFE,0001), SQ, VM 1."""
        CurveDimensions: US_
        """Curve Dimensions (5000,0005), US, VM 1. Retired in 2004."""
        NumberOfPoints: US_
        """Number of Points (5000,0010), US, VM 1. Retired in 2004."""
        TypeOfData: CS_
        """Type of Data (5000,0020), CS, VM 1. Retired in 2004."""
        CurveDescription: LO_
        """Curve Description (5000,0022), LO, VM 1. Retired in 2004."""
        AxisUnits: SHn
        """Axis Units (5000,0030), SH, VM 1-n. Retired in 2004."""
        AxisLabels: SHn
        """Axis Labels (5000,0040), SH, VM 1-n. Retired in 2004."""
        DataValueRepresentation: US_
        """Data Value Representation (5000,0103), US, VM 1. Retired in 2004."""
        MinimumCoordinateValue: USn
        """Minimum Coordinate Value (5000,0104), US, VM 1-n. Retired in 2004."""
        MaximumCoordinateValue: USn
        """Maximum Coordinate Value (5000,0105), US, VM 1-n. Retired in 2004."""
        CurveRange: SHn
        """Curve Range (5000,0106), SH, VM 1-n. Retired in 2004."""
        CurveDataDescriptor: USn
        """Curve Data Descriptor (5000,0110), US, VM 1-n. Retired in 2004."""
        CoordinateStartValue: USn
        """Coordinate Start Value (5000,0112), US, VM 1-n. Retired in 2004."""
        CoordinateStepValue: USn
        """Coordinate Step Value (5000,0114), US, VM 1-n. Retired in 2004."""
        CurveActivationLayer: CS_
        """Curve Activation Layer (5000,1001), CS, VM 1. Retired in 2004."""
        AudioType: US_
        """Audio Type (5000,2000), US, VM 1. Retired in 2004."""
        AudioSampleFormat: US_
        """Audio Sample Format (5000,2002), US, VM 1. Retired in 2004."""
        NumberOfChannels: US_
        """Number of Channels (5000,2004), US, VM 1. Retired in 2004."""
        NumberOfSamples: UL_
        """Number of Samples (5000,2006), UL, VM 1. Retired in 2004."""
        SampleRate: UL_
        """Sample Rate (5000,2008), UL, VM 1. Retired in 2004."""
        TotalTime: UL_
        """Total Time (5000,200A), UL, VM 1. Retired in 2004."""
        AudioSampleData: OBorOW_
        """Audio Sample Data (5000,200C), OB or OW, VM 1. Retired in 2004."""
        AudioComments: LT_
        """Audio Comments (5000,200E), LT, VM 1. Retired in 2004."""
        CurveLabel: LO_
        """Curve Label (5000,2500), LO, VM 1. Retired in 2004."""
        CurveReferencedOverlaySequence: SQ[Sequence[Dataset], Dataset]
        """Curve Referenced Overlay Sequence (5000,2600), SQ, VM 1. Retired in 2004."""
        CurveReferencedOverlayGroup: US_
        """Curve Referenced Overlay Group (5000,2610), US, VM 1. Retired in 2004."""
        CurveData: OBorOW_
        """Curve Data (5000,3000), OB or OW, VM 1. Retired in 2004."""
        SharedFunctionalGroupsSequence: SQ[Sequence[Dataset], Dataset]
        """Shared Functional Groups Sequence (5200,9229), SQ, VM 1."""
        PerFrameFunctionalGroupsSequence: SQ[Sequence[Dataset], Dataset]
        """Per-Frame Functional Groups Sequence (5200,9230), SQ, VM 1."""
        WaveformSequence: SQ[Sequence[Dataset], Dataset]
        """Waveform Sequence (5400,0100), SQ, VM 1."""
        ChannelMinimumValue: OBorOW_
        """Channel Minimum Value (5400,0110), OB or OW, VM 1."""
        ChannelMaximumValue: OBorOW_
        """Channel Maximum Value (5400,0112), OB or OW, VM 1."""
        WaveformBitsAllocated: US_
        """Waveform Bits Allocated (5400,1004), US, VM 1."""
        WaveformSampleInterpretation: CS_
        """Waveform Sample Interpretation (5400,1006), CS, VM 1."""
        WaveformPaddingValue: OBorOW_
        """Waveform Padding Value (5400,100A), OB or OW, VM 1."""
        WaveformData: OBorOW_
        """Waveform Data (5400,1010), OB or OW, VM 1."""
        FirstOrderPhaseCorrectionAngle: OF_
        """First Order Phase Correction Angle (5600,0010), OF, VM 1."""
        SpectroscopyData: OF_
        """Spectroscopy Data (5600,0020), OF, VM 1."""
        OverlayRows: US_
        """Overlay Rows (6000,0010), US, VM 1."""
        OverlayColumns: US_
        """Overlay Columns (6000,0011), US, VM 1."""
        OverlayPlanes: US_
        """Overlay Planes (6000,0012), US, VM 1. Retired in 2007."""
        NumberOfFramesInOverlay: IS_
        """Number of Frames in Overlay (6000,0015), IS, VM 1."""
        OverlayDescription: LO_
        """Overlay Description (6000,0022), LO, VM 1."""
        OverlayType: CS_
        """Overlay Type (6000,0040), CS, VM 1."""
        OverlaySubtype: LO_
        """Overlay Subtype (6000,0045), LO, VM 1."""
        OverlayOrigin: SSn
        """Overlay Origin (6000,0050), SS, VM 2."""
        ImageFrameOrigin: US_
        """Image Frame Origin (6000,0051), US, VM 1."""
        OverlayPlaneOrigin: US_
        """Overlay Plane Origin (6000,0052), US, VM 1. Retired in 2007."""
        OverlayCompressionCode: CS_
        """Overlay Compression Code (6000,0060), CS, VM 1. Retired."""
        OverlayCompressionOriginator: SH_
        """Overlay Compression Originator (6000,0061), SH, VM 1. Retired in 2007."""
        OverlayCompressionLabel: SH_
        """Overlay Compression Label (6000,0062), SH, VM 1. Retired in 2007."""
        OverlayCompressionDescription: CS_
        """Overlay Compression Description (6000,0063), CS, VM 1. Retired in 2007."""
        OverlayCompressionStepPointers: ATn
        """Overlay Compression Step Pointers (6000,0066), AT, VM 1-n. Retired in 2007."""
        OverlayRepeatInterval: US_
        """Overlay Repeat Interval (6000,0068), US, VM 1. Retired in 2007."""
        OverlayBitsGrouped: US_
        """Overlay Bits Grouped (6000,0069), US, VM 1. Retired in 2007."""
        OverlayBitsAllocated: US_
        """Overlay Bits Allocated (6000,0100), US, VM 1."""
        OverlayBitPosition: US_
        """Overlay Bit Position (6000,0102), US, VM 1."""
        OverlayFormat: CS_
        """Overlay Format (6000,0110), CS, VM 1. Retired."""
        OverlayLocation: US_
        """Overlay Location (6000,0200), US, VM 1. Retired."""
        OverlayCodeLabel: CSn
        """Overlay Code Label (6000,0800), CS, VM 1-n. Retired in 2007."""
        OverlayNumberOfTables: US_
        """Overlay Number of Tables (6000,0802), US, VM 1. Retired in 2007."""
        OverlayCodeTableLocation: ATn
        """Overlay Code Table Location (6000,0803), AT, VM 1-n. Retired in 2007."""
        OverlayBitsForCodeWord: US_
        """Overlay Bits For Code Word (6000,0804), US, VM 1. Retired in 2007."""
        OverlayActivationLayer: CS_
        """Overlay Activation Layer (6000,1001), CS, VM 1."""
        OverlayDescriptorGray: US_
        """Overlay Descriptor - Gray (6000,1100), US, VM 1. Retired in 1996."""
        OverlayDescriptorRed: US_
        """Overlay Descriptor - Red (6000,1101), US, VM 1. Retired in 1996."""
        OverlayDescriptorGreen: US_
        """Overlay Descriptor - Green (6000,1102), US, VM 1. Retired in 1996."""
        OverlayDescriptorBlue: US_
        """Overlay Descriptor - Blue (6000,1103), US, VM 1. Retired in 1996."""
        OverlaysGray: USn
        """Overlays - Gray (6000,1200), US, VM 1-n. Retired in 1996."""
        OverlaysRed: USn
        """Overlays - Red (6000,1201), US, VM 1-n. Retired in 1996."""
        OverlaysGreen: USn
        """Overlays - Green (6000,1202), US, VM 1-n. Retired in 1996."""
        OverlaysBlue: USn
        """Overlays - Blue (6000,1203), US, VM 1-n. Retired in 1996."""
        ROIArea: IS_
        """ROI Area (6000,1301), IS, VM 1."""
        ROIMean: DS_
        """ROI Mean (6000,1302), DS, VM 1."""
        ROIStandardDeviation: DS_
        """ROI Standard Deviation (6000,1303), DS, VM 1."""
        OverlayLabel: LO_
        """Overlay Label (6000,1500), LO, VM 1."""
        OverlayData: OBorOW_
        """Overlay Data (6000,3000), OB or OW, VM 1."""
        OverlayComments: LT_
        """Overlay Comments (6000,4000), LT, VM 1. Retired."""
        VariablePixelData: OBorOW_
        """Variable Pixel Data (7F00,0010), OB or OW, VM 1. Retired in 2007."""
        VariableNextDataGroup: US_
        """Variable Next Data Group (7F00,0011), US, VM 1. Retired in 2007."""
        VariableCoefficientsSDVN: OW_
        """Variable Coefficients SDVN (7F00,0020), OW, VM 1. Retired in 2007."""
        VariableCoefficientsSDHN: OW_
        """Variable Coefficients SDHN (7F00,0030), OW, VM 1. Retired in 2007."""
        VariableCoefficientsSDDN: OW_
        """Variable Coefficients SDDN (7F00,0040), OW, VM 1. Retired in 2007."""
        ExtendedOffsetTable: OV_
        """Extended Offset Table (7FE0,0001), OV, VM 1."""
        ExtendedOffsetTableLengths: OV_
        """Extended Offset Table Lengths (7FE0,0002), OV, VM 1."""
        EncapsulatedPixelDataValueTotalLength: UV_
        """Encapsulated Pixel Data Value Total Length (7FE0,0003), UV, VM 1."""
        FloatPixelData: OF_
        """Float Pixel Data (7FE0,0008), OF, VM 1."""
        DoubleFloatPixelData: OD_
        """Double Float Pixel Data (7FE0,0009), OD, VM 1."""
        PixelData: OBorOW_
        """Pixel Data (7FE0,0010), OB or OW, VM 1."""
        CoefficientsSDVN: OW_
        """Coefficients SDVN (7FE0,0020), OW, VM 1. Retired in 2007."""
        CoefficientsSDHN: OW_
        """Coefficients SDHN (7FE0,0030), OW, VM 1. Retired in 2007."""
        CoefficientsSDDN: OW_
        """Coefficients SDDN (7FE0,0040), OW, VM 1. Retired in 2007."""
        DigitalSignaturesSequence: SQ[Sequence[Dataset], Dataset]
        """Digital Signatures Sequence (FFFA,FFFA), SQ, VM 1."""
        DataSetTrailingPadding: OB_
        """Data Set Trailing Padding (FFFC,FFFC), OB, VM 1."""
