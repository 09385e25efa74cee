# Generated from standard/private_elements.json by generator; do not edit.
"""Private elements of vendors: group, offset in the block, VR, VM and name by creator."""

from __future__ import annotations

PRIVATE: dict[str, str] = {
    "1.2.840.113663.1": """\
002900US 1
002901US 1
""",
    "1.2.840.113681": """\
001910ST 1 CR Image Params Common
001911ST 1 CR Image IP Params Single
001912ST 1 CR Image IP Params Left
001913ST 1 CR Image IP Params Right
""",
    "1.2.840.113708.794.1.1.2.0": """\
008710CS 1 Media Type
008720CS 1 Media Location
008730ST 1 Storage File ID
008740DS 1 Study or Image Size in MB
008750IS 1 Estimated Retrieve Time
""",
    "2.16.840.1.114059.1.1.6.1.50.1": """\
002920LT 1 Description
002921ST 1 Orientation
002922ST 1 Parameter 1
002923ST 1 Parameter 2
002924LO 1 Teeth
002925LO 1 Jaw
002926LO 1 Quadrant
002927LO 1 CRC
""",
    "A.L.I. Technologies, Inc.": """\
371101LO 1 Filename
371102OB 1 Data Blob of a Visit
371103US 1 Revision Number
371104UL 1 Unix Timestamp
371105IS 1 Bag ID
37110CUI 1 Original Study UID
37110DUS 1 Overlay Grayscale Value
37110ECS 1 Anonymization Status
""",
    "ACUSON": """\
000900IS 1
000901IS 1
000908LT 1
000909LT 1
00090AIS 1
00090BIS 1
00090CIS 1
00090DIS 1
00090EIS 1
000910IS 1
000912IS 1
000913IS 1
000914LT 1
""",
    "ADAC_IMG": """\
001902IS 1 Ver200 ADAC Pegasys File Size
001921US 1 Ver200 Number of ADAC Headers
001941IS 1-n Ver200 ADAC Header/Image Size
001961OB 1 Ver200 ADAC Pegasys Headers
""",
    "AEGIS_DICOM_2.00": """\
000300US 1-n
000500US 1-n
000900US 1-n
001900US 1-n
002900US 1-n
136900US 1-n
""",
    "AGFA": """\
000910LO 1
000911LO 1
000913LO 1
000914LO 1
000915LO 1
001911LO 3 Identification Data (Note 2)
001913LO 1 Sensitometry Name
001914ST 3 Window/Level List (Note 3)
001915LO 1 Dose Monitoring List
001916LO 3 Other Info (Note 5)
00191ALO 1 Clipped Exposure Deviation
00191BLO 1 Logarithmic PLT Full Scale
001960US 1 Total number of series
001961SH 1 Session Number
001962SH 1 ID Station name
001965US 1 Number of Images in Study to be Transmitted
001970US 1 Total number of images
001980ST 1 Geometrical Transformations
001981ST 1 Roam Origin
001982US 1 Zoom factor
001993CS 1 Status
""",
    "AGFA PACS Archive Mirroring 1.0": """\
003100CS 1 Study Status
003101UL 1 Date Time Verified
""",
    "AGFA-AG_HPState": """\
007118SQ 1
007119SQ 1
00711ASQ 1
00711CSQ 1
00711ESQ 1
007120FL 1-n
007121FD 1-n
007122FD 1-n
007123FD 1-n
007124FD 1
007323SH 1
007324SQ 1
007328SQ 1
007380FL 1
007510LO 1
008701LO 1
008702LO 1
""",
    "AGFA_ADC_Compact": """\
001905ST 1 Data stream from cassette
001930ST 1 Set of destination types
001940ST 1 Set of destination Ids
001950ST 1 Set of processing codes
001960US 1 Number of series in study
001961US 1 Session Number
001962SH 1 ID station name
001970US 1 Number of images in series
001971US 1 Break condition
001972US 1 Wait (or Hold) flag
001973US 1 ScanRes flag
001974SH 1 Operation code
001995CS 1 Image quality
""",
    "AMI Annotations_01": """\
310110SQ 1 AMI Annotation Sequence (RET)
""",
    "AMI Annotations_02": """\
310120SQ 1 AMI Annotation Sequence (RET)
""",
    "AMI ImageContextExt_01": """\
3107A0CS 1 AMI Window Function (RET)
3107B0DS 1 AMI Window Slope (RET)
""",
    "AMI ImageContext_01": """\
310910CS 1 AMI Window Invert (RET)
310920IS 1 AMI Window Center (RET)
310930IS 1 AMI Window Widith (RET)
310940CS 1 AMI Pixel Aspect Ratio Swap (RET)
310950CS 1 AMI Enable Averaging (RET)
310960CS 1 AMI Quality (RET)
310970CS 1 AMI Viewport Annotation Level (RET)
310980CS 1 AMI Show Image Annotation (RET)
310990CS 1 AMI Show Image Overlay (RET)
""",
    "AMI ImageTransform_01": """\
310710DS 1 AMI Transformation Matrix (RET)
310720DS 1 AMI Center Offset (RET)
310730DS 1 AMI Magnification (RET)
310740CS 1 AMI Magnification Type (RET)
310750DS 1 AMI Displayed Area (RET)
310760DS 1 AMI Calibration Factor (RET)
""",
    "AMI Sequence AnnotElements_01": """\
310510DS 1 AMI Annotation Element Position
310520LT 1 AMI Annotation Element Text
""",
    "AMI Sequence Annotations_01": """\
310310CS 1 AMI Annotation Sequence (RET)
310320UI 1 AMI Annotation UID (RET)
310330US 1 AMI Annotation Color (RET)
310350CS 1 AMI Annotation Line Style (RET)
310360SQ 1 AMI Annotation Elements (RET)
310370SH 1 AMI Annotation Label (RET)
310380PN 1 AMI Annotation Creator (RET)
310390PN 1 AMI Annotation Modifiers (RET)
3103A0DA 1 AMI Annotation Creation Date (RET)
3103B0TM 1 AMI Annotation Creation Time (RET)
3103C0DA 1 AMI Annotation Modification Dates (RET)
3103D0TM 1 AMI Annotation Modification Times (RET)
3103E0US 1 AMI Annotation Frame Number (RET)
""",
    "AMI Sequence Annotations_02": """\
310310CS 1 AMI Annotation Sequence (RET)
310320UI 1 AMI Annotation UID (RET)
310330US 1 AMI Annotation Color (RET)
310350CS 1 AMI Annotation Line Style (RET)
310360SQ 1 AMI Annotation Elements (RET)
310370SH 1 AMI Annotation Label (RET)
310380PN 1 AMI Annotation Creator (RET)
310390PN 1 AMI Annotation Modifiers (RET)
3103A0DA 1 AMI Annotation Creation Date (RET)
3103B0TM 1 AMI Annotation Creation Time (RET)
3103C0DA 1 AMI Annotation Modification Dates (RET)
3103D0TM 1 AMI Annotation Modification Times (RET)
3103E0US 1 AMI Annotation Frame Number (RET)
""",
    "AMI StudyExtensions_01": """\
311101UL 1 AMI Last Released Annot Label (RET)
""",
    "AMICAS0": """\
002301UI 1
002308US 1
002310US 1
002316SL 1
""",
    "APEX_PRIVATE": """\
002711DS 1 Bed Position
""",
    "Agfa ADC NX": """\
001909SQ 1
0019F5CS 1 Cassette Orientation
0019F6DS 1 Plate Sensitivity
0019F7DS 1 Plate Erasability
0019F8IS 1
0019FECS 1
""",
    "AgilityRuntime": """\
002911CS 1
002912US 1
002913US 1
002914US 1
00291FUS 1
""",
    "Applicare/Centricity Radiology Web/Version 1.0": """\
410901SH 1 Mammography Laterality
410902SH 1 Mammography View Name
410903SH 1 Mammography View Modifier
""",
    "Applicare/Centricity Radiology Web/Version 2.0": """\
411101CS 1 Secondary Spine Label
411102IS 1 Additional tags for Presentation State
""",
    "Applicare/Print/Version 5.1": """\
410101UL 1 <internal
410102SQ 1 <internal
410103LO 1 <internal
410104UL 1 <internal
410105FD 1 <internal
410106US 1 <internal
410107US 1 <internal
410108US 1 <internal
410109US 1 <internal
""",
    "Applicare/RadStore/Version 1.0": """\
311301SL 1 OBSOLETE
311302SL 1 Id1
311303SL 1 Id2
311304SL 1 Id3
311311LO 1 OBSOLETE
311312CS 1 State
311313DT 1 DateLastModified
311314DT 1 DateLastAccessed
311315CS 1 OBSOLETE
311316FD 1 ByteSize
311317LO 1 LibraryId
311318LO 1 Pathnames
311319LO 1 DriverPath
31131ALO 1 Source
31131BLO 1 Destination
31131CSL 1 MediumId
31131DLO 1 ArchiveId
31131ELO 1 Origin
311321SL 1 Version
311322SL 1 OBSOLETE
311323ST 1 InstanceFileLocation
311331IS 1 OBSOLETE
311332IS 1 OBSOLETE
311333IS 1 OBSOLETE
311335LO 1 ImageMediumLocation
311336LO 1 ImageMediumLabel
311337CS 1 ImageMediumState
311338LO 1 SeriesMediumLocation
311339LO 1 SeriesMediumLabel
31133ACS 1 SeriesMediumState
31133BLO 1 StudyMediumLocation
31133CLO 1 StudyMediumLabel
31133DCS 1 StudyMediumState
311352CS 1 StudyState
311353CS 1 SeriesState
311355CS 1 ImageStateText
311356CS 1 SeriesStateText
311357CS 1 StudyStateText
311360DT 1 Expiration
311369AT 1 DeletedTags
""",
    "Applicare/RadWorks/Version 5.0": """\
310901ST 1 <internal
310902SH 1 NEW/SEEN Status
310903CS 1 Delete Lock
310904CS 1 <internal
310905CS 1 <internal
310906CS 1 <internal
310907UL 1 <internal
310908LO 1 Receive Origin
310909LO 1 Folder
31090ADA 1 Receive Date
31090BTM 1 Receive Time
31090CCS 1 Prior
31090DCS 1 STAT Study
31090ECS 1 <internal
310910CS 1 <internal
310911LO 1 <internal
310912LO 1 <internal
310913DA 1 <internal
310914TM 1 <internal
310919LO 1 <internal
310920UI 1 <internal
310921CS 1 <internal
310922AE 1 <internal
310923US 1 <internal
310924LO 1 <internal
310925LO 1 <internal
310926UI 1 <internal
310927SQ 1 <internal
310928LO 1 <internal
310929LO 1 <internal
31092ALO 1 Send Flag
31092BLO 1 Print Flag
31092CLO 1 Archive Flag
310930LO 1 <internal
310931CS 1 <internal
310932CS 1 <internal
310933CS 1 Request Storage Commitment
310934CS 1 Requested Compression
310935SQ 1 <internal
310937UI 1 <internal
310938SH 1 <internal
310939SH 1 <internal
310940IS 1 <internal
310941CS 1 <internal
310942CS 1 <internal
310943CS 1 Archive Status
3109EEUI 1 <internal
3109EFCS 1 <internal
""",
    "Applicare/RadWorks/Version 6.0": """\
410301AT 1 Internal: non-existent tags
410302UI 1 Internal: non-existent objects
410501CS 1 Annotation Type
410503UI 1 Cutline Image UID
410504UI 1 Cutline Set UID
410505US 1 Annotation Color
410506CS 1 Annotation Line Style
410507SH 1 Annotation Label
410508PN 1 Annotation Creator
410509DA 1 Annotation Creation Date
41050ATM 1 Annotation Creation Time
41050BSQ 1 Annotation Modification Sequence
41050CPN 1 Annotation Modifier
41050DDA 1 Annotation Modification Date
41050ETM 1 Annotation Modification Time
410510US 1 Annotation Number
410701SQ 1 Requested Palette Color LUT
""",
    "Applicare/RadWorks/Version 6.0/Summary": """\
310911ST 1 Receive Origin Description
310912ST 1 Receive Origin Description
""",
    "Applicare/Workflow/Version 1.0": """\
311301CS 1 <internal
311310SH 1 <internal
311311SH 1 <internal
311312LO 1 <internal
311315SH 1 <internal
311316SH 1 <internal
311317LO 1 <internal
311320SH 1 <internal
311321SH 1 <internal
311322LO 1 <internal
311325SH 1 <internal
311326SH 1 <internal
311327LO 1 <internal
311330UI 1 <internal
311331UI 1 <internal
3113E0CS 1 <internal
3113E1CS 1 <internal
3113E2CS 1 <internal
""",
    "BRIT Systems, Inc.": """\
002100SQ 1 Person Information Sequence
002101LO 1 Person ID
002102PN 1 Person Name
002103LO 1 Person Role
002104SH 1 Person Home Phone
002105SH 1 Person Work Phone
002106SH 1 Person Cell Phone
002107SH 1 Person Pager Phone
002108SH 1 Person Fax Phone
002109LO 1 Person EMail
00210AST 1 Person Address
00210BLO 1 Person Password
00210CSH 1 Person Emergency Phone
00210DLO 1 Physician ID
002111LO 1 Original Patient ID
002112UI 1 Original Study Instance UID
002113UI 1 Original Series Instance UID
002114LO 1 Master Accession Number
002115LO 1 Order Category
002116LO 1 Patient ICN
002117LO 1 Patient DFS
002118LO 1 Patient Class
002119LO 1 Patient Type
00211FLT 1 Generic String
002120LO 1 QC Study Assigned By
002121LO 1 QC Study Split By
002122LO 1 QC Study Moved By
002123LO 1 QC Study Edited By
002124LO 1 QC Series Split By
002125LO 1 QC Series Moved By
002126LO 1 QC Series Edited By
002127LO 1 QC Image Moved By
002128LO 1 QC Image Edited By
002130LO 1 QC Done Time
002131LO 1 QC Last Modification Time
002132LO 1 QC Image Accepted By
002133LO 1 QC Image Rejected By
002134DA 1 QC Done Date
002150LO 1 QC Deletion Requested
002190AE 1 Original Sender AE Title
002191LO 1 Software Title
002192SH 1 Software Version
002193LO 1 Serial Number
0021A0SQ 1 Object Action Sequence
0021A1ST 1 Object Action
0021A2DA 1 Object Action Date
0021A3TM 1 Object Action Time
0021A5AE 1 Local AE Title
0021A6SH 1 Local IP Address
0021A7AE 1 Remote AE Title
0021A8SH 1 Remote IP Address
""",
    "BioPri": """\
000900LO 1
000903LO 1-n
000904LO 1
000905LO 1
000907LO 1
000908LO 1
000909LO 1
""",
    "BrainLAB_BeamProfile": """\
341101SQ 1 Beam Profile Sequence
341102IS 1 Beam Profile Number
341103SQ 1 Beam Parameter Sequence
341104UT 1 Parameter Description
341105OB 1 Parameter Data
341106IS 1 Referenced Beam Profile Number
""",
    "BrainLAB_Conversion": """\
000901LO 1 Export Platform Name
000902OB 1 Export Platform Data
""",
    "BrainLAB_PatientSetup": """\
327300DS 3 Isocenter Position
327301CS 1 Patient Position
""",
    "CAMTRONICS": """\
002910LT 1 Commentline
002920DS 1 Edge Enhancement Coefficient
002950LT 1 Scene Text
002960LT 1 Image Text
002970IS 1 Pixel Shift Horizontal
002980IS 1 Pixel Shift Vertical
002990IS 1
""",
    "CAMTRONICS IP": """\
002910LT 1
""",
    "CARDIO-D.R. 1.0": """\
000900UL 1 File Location
000901UL 1 File Size
000940SQ 1 Alternate Image Sequence
001900CS 1-2 Image Blanking Shape
001902IS 1 Image Blanking Left Vertical Edge
001904IS 1 Image Blanking Right Vertical Edge
001906IS 1 Image Blanking Upper Horizontal Edge
001908IS 1 Image Blanking Lower Horizontal Edge
001910IS 2 Center Of Circular Image Blanking
001912IS 1 Radius Of Circular Image Blanking
001930UL 1 Maximum Frame Size
002113IS 1 Image Sequence Number
002900SQ 1 Standard Edge Enhancement Sequence
002901US 2 Convolution Kernel Size
002902US 1-n Convolution Kernel Coefficients
002903FL 1 Edge Enhancement Gain
""",
    "Canon Inc.": """\
001915DS 2
001917DS 1
00191BLO 1
00191CIS 1
00191EIS 1
001921IS 1
""",
    "DCMTK_ANONYMIZER": """\
000900SQ 1 Anonymizer UID Map
000910UI 1 Anonymizer UID Key
000920UI 1 Anonymizer UID Value
000930SQ 1 Anonymizer Patient ID Map
000940LO 1 Anonymizer Patient ID Key
000950LO 1 Anonymizer Patient ID Value
""",
    "DIDI TO PCR 1.1": """\
001922LO 1 Route AET
001923DS 1 PCR Print Scale
001924ST 1 PCR Print Job End
001925IS 1 PCR No Film Copies
001926IS 1 PCR Film Layout Position
001927ST 1 PCR Print Report Name
001970ST 1 RAD Protocol Printer
001971ST 1 RAD Protocol Medium
001989IS 1 Exposure Index
00198AIS 1 Collimator X
00198BIS 1 Collimator Y
00198CLO 1 Print Marker
00198DLO 1 RGDV Name
00198ELO 1 Acqd Sensitivity
00198FLO 1 Processing Category
001990LO 1 Unprocessed Flag
001991DS 2 Key Values
001992LO 1 Destination Postprocessing Function
0019A0LO 1 Version
0019A1LO 1 Ranging Mode
0019A2DS 1 Abdomen Brightness
0019A3DS 1 Fixed Brightness
0019A4DS 1 Detail Contrast
0019A6DS 1 Structure Boost
0019A7DS 1 Structure Preference
0019A8DS 1 Noise Robustness
0019A9DS 1 Noise Dose Limit
0019AADS 1 Noise Dose Step
0019ABDS 1 Noise Frequency Limit
0019ACDS 1 Weak Contrast Limit
0019ADDS 1 Strong Contrast Limit
0019AEDS 1 Structure Boost Offset
0019AFLO 1 Smooth Gain
0019B0LO 1 Measure Field 1
0019B1LO 1 Measure Field 2
0019B2IS 1 Key Percentile 1
0019B3IS 1 Key Percentile 2
0019B4IS 1 Density LUT
0019B5DS 1 Brightness
0019B6DS 1 Gamma
008910SQ 1 Stamp Image Sequence
""",
    "DIGISCAN IMAGE": """\
002931US 1-n
002932US 1-n
002933LO 1
002934LO 1
""",
    "DLX_EXAMS_01": """\
001501DS 1 Stenos_calibr_ratio;
001502DS 1 Stenos_magnification;
001503DS 1 Cardiac_calibr_ratio;
""",
    "DLX_PATNT_01": """\
001101LT 1 patient DOB
""",
    "DLX_SERIE_01": """\
001901DS 1 Angle Value 1
001902DS 1 Angle Value 2
001903DS 1 Angle Value 3
001904CS 1 Angle Label 1
001905CS 1 Angle Label 2
001906CS 1 Angle Label 3
001907ST 1 Adx Procedure Name
001908ST 1 Adx Exam Name
001909SH 1 Adx Patient Size
00190AIS 1 Adx Record View
001910DS 1 Adx Injector Delay
001911CS 1 Adx Auto Inject
001914IS 1 Adx Acq Mode
001915CS 1 Adx Camera Rotation Enable
001916CS 1 Adx Reverse Sweep
001917IS 1 User Spatial Filter Strength
001918IS 1 User Zoom Factor
001919IS 1 X Zoom
00191AIS 1 Y Zoom
00191BDS 1 Adx Focus
00191CCS 1 Adx Dose
00191DIS 1 Side Mark
00191EIS 1 Percent Landscape
00191FDS 1 Adx Exposure Duration
001920LO 1 Ip Address
001921DS 1 Table Vertical Position
001922DS 1 Table Longitudinal Position
001923DS 1 Table Lateral Position
001924DS 1 Lambda cm Pincushion Distortion
001925DS 1 Slope LV Regression
001926DS 1 Intercept LV Regression
""",
    "DL_INTERNAL_USE": """\
00158FIS 1
""",
    "DR Systems, Inc.": """\
445301LO 1 DR Exam ID
445302LO 1 DR Image Type
445304LO 1 DR File Type
445305LO 1 DR File Suffix
44530CSQ 1 DR Original Instance UID Sequence
""",
    "ELSCINT1": """\
000301OW 1 Offset List Structure
00E101US 1 Data Dictionary Version
00E105IS 1
00E106IS 1
00E107IS 1
00E114CS 1
00E118OB 1
00E121DS 1 DLP Total
00E122DS 2 Presentation Relative Center
00E123DS 2 Presentation Relative Part
00E124CS 1 Presentation Horizontal Invert
00E125CS 1
00E130UI 1
00E131CS 1
00E132US 2
00E137DS 1 Total Dose Savings
00E139SQ 1
00E13FCS 1
00E140SH 1 Image Label
00E141DS 1
00E142LO 1
00E143IS 1
00E150DS 1 Acquisition Duration
00E151SH 1
00E160CS 1
00E161LO 1 Protocol File Name
00E162CS 1
00E163SH 1 Patient Language
00E165LO 1 Patient Data Modification Date
00E16AIS 1
00E16BIS 1
00E1A0LO 1
00E1C2UI 1
01E118OB 1
01E121ST 1
01E126CS 1
01E134IS 1
01F101CS 1 Acquisition Type
01F102CS 1 Focal Spot Resolution
01F103CS 1 Concurrent Slices Generation
01F104CS 1 Angular Sampling Density
01F105DS 1 Reconstruction Arc
01F107DS 1 Table Velocity
01F108DS 1 Acquisition Length
01F10AUS 1 Edge Enhancement Weight
01F10CDS 2 Scanner Relative Center
01F10DDS 1 Rotation Angle
01F10EFL 1
01F126DS 1 Pitch
01F127DS 1 Rotation Time
01F128DS 1 Table Increment
01F130US 1
01F132CS 1 Image View Convention
01F133DS 1 Cycle Time
01F136CS 1
01F137DS 1
01F138LO 1
01F139LO 1
01F140CS 1
01F142SH 1
01F143LO 1
01F144OW 1
01F145IS 1
01F146FL 1
01F147SH 1
01F149DS 1
01F14ASH 1
01F14BSH 1
01F14CSH 1
01F14DSH 1
01F14ELO 1
01F153SH 1
01F301SQ 1
01F302SS 1
01F303FL 2
01F304FL 1
01F311SQ 1 PS Sequence
01F312SS 1
01F313FL 2
01F314FL 1
01F315US 1
01F316FL 1
01F317FL 1
01F318SH 1
01F319FL 1
01F323US 1
01F324IS 2
01F710OB 1
01F711OW 1
01F713OW 1
01F714OW 1
01F715OW 1
01F716OW 1
01F717OW 1
01F718OW 1
01F719OW 1
01F71AOW 1
01F71BOW 1
01F71COW 1
01F71EOW 1
01F71FOW 1
01F722UI 1
01F723OW 1
01F725OW 1
01F726OW 1
01F727OW 1
01F728OW 1
01F729OW 1
01F72BOW 1
01F72COW 1
01F72DOW 1
01F72EOW 1
01F730OW 1
01F731OW 1
01F770OW 1
01F773OW 1
01F774OW 1
01F775OW 1
060100SH 1 Implementation Version
060120DS 1 Relative Table Position
060121DS 1 Relative Table Height
060130SH 1 Surview Direction
060131DS 1 Surview Length
060150SH 1 Image View Type
060170DS 1 Batch Number
060171DS 1 Batch Size
060172DS 1 Batch Slice Number
07A102UL 1 number of images in series
07A107US 3
07A108DS 1-n
07A109OW 1
07A10AOB 1 Tamar Compressed Pixel Data
07A10CUS 1
07A110LO 1 Tamar Software Version
07A111CS 1 Tamar Compression Type
07A112FL 1-n
07A113UL 1
07A116FL 1-n
07A118SQ 1
07A119FL 1
07A11CFL 1-n
07A12ACS 1 Tamar Study Status
07A12BCS 1
07A136AE 1 Tamar Source Ae
07A140CS 1 Tamar Study Body Part
07A143IS 1
07A150US 1 Tamar Site Id
07A156US 1
07A175LO 2
07A185UL 1 Tamar Translate Flags
07A19FCS 1
07A301LO 1 Tamar Exe Software Version
07A303CS 1 Tamar Study Has Sticky Note
07A305CS 1
07A306CS 1
07A334SH 1 Tamar Study Age
07A343DS 1-n
07A355SH 1
07A361LT 1
07A362SQ 1
07A363SQ 1
07A364IS 1-n
07A366IS 1
07A399CS 1
07A39CCS 1
07A39FCS 1
500180SQ 1
500181SH 1
500182US 3
500183FL 1-n
500184SQ 1
7FDFF0OB 1
7FDFFFSH 1
""",
    "EMAGEON JPEG2K INFO": """\
000900SQ 1
000901DT 1
""",
    "EMAGEON STUDY HOME": """\
000900LO 1
000901LO 1
""",
    "FDMS 1.0": """\
000904SH 1 Image Control Unit
000905OW 1 Image UID
000906OW 1 Route Image UID
000908UL 1 Image Display Information Version No.
000909UL 1 Patient Information Version No.
00090COW 1 Film UID
000910CS 1 Exposure Unit Type Code
000980LO 1 Kanji Hospital Name
000990ST 1 Distribution Code
000992SH 1 Kanji Department Name
0009F0CS 1 Blackening Process Flag
001915LO 1 Kanji Body Part for Exposure
001930LO 1 Menu Character String
001932LO 1 Kanji Menu Name
001940CS 1 Image Processing Type
001950CS 1 EDR Mode
001960SH 1 Radiographer's Code
001970IS 1 Split Exposure Format
001971IS 1 No. of Split Exposure Frames
001980IS 1 Reading Position Specification
001981IS 1 Reading Sensitivity Center
001990SH 1 Film Annotation Character String 1
001991SH 1 Film Annotation Character String 2
002110CS 1 FCR Image ID
002130CS 1 Set No.
002140IS 1 Image No. in the Set
002150CS 1 Pair Processing Information
002170IS 1 Film Number within the Series
002180OB 1 Equipment Type-Specific Information
002190CS 1 LUT Number
002310SQ 1 Left-image Processing Parameter Sequence
002320SQ 1 Right-image Processing Parameter Sequence
002330SQ 1 Single-image Processing Parameter Sequence
002510US 1 Relative Light Emission Amount Sk
002511US 1 Term of Correction for Each IP Type St
002512US 1 Reading Gain Gp
002513US 1 Latitude
002515CS 1 Image Processing Selection Flag
002520US 2 Sensitivity Shift (S-SHFT)
002521US 1 Contrast Shift (C-SHIFT)
002530US 1 GT
002531SS 1 GA
002532US 1 GC
002533SS 1 GS
002534SS 1 tan θ
002540US 1 RT
002541US 1 RN
002542US 1 RE
002543US 1 N
002550US 1 DRT
002551US 1 DRN
002552US 1 DRE
002553US 1 DN
002560US 1 ORN
002561US 1 ORE
002562US 1 ON
002563CS 1 ORD
002570US 1 MDT
002571US 1 MDB
002572US 1 MDE
002573US 1-n MFP-DRC Suppression Characteristics Parameters
002574US 1-n MFP-DRC Frequency Characteristics Parameters
002580US 1 MRT
002581US 1 MRB
002582US 1 MRE
002583US 1-n MFP-USM Suppression Characteristics Parameters
002584US 1-n MFP-USM Frequency Characteristics Parameters
002590US 1 PTE (α edge)
002591US 1 PTR (α calc)
002592US 1 PRN
002593US 1 PRE
002594US 1 PEM Sstd
002595US 1 PEM Lstd
002596CS 1 PEM Unsharp Mask Value N
0025A0US 1 MFP GT
0025A1SS 1 MFP GA
0025A2US 1 MFP GC
0025A3SS 1 MFP GS
002710SQ 1 γ Raw Data Table Sequence
002720SQ 1 β Raw Data Table Sequence
002730SQ 1 DRC Raw Data Table Sequence
002740SQ 1 MFP-DRC Raw Data Table Sequence
002750SQ 1 MFP-USM Raw Data Table Sequence
002760SQ 1 PEM α Edge Raw Data Table Sequence
002770SQ 1 PEM α Calc Raw Data Table Sequence
002780SQ 1 MFP γ Raw Data Table Sequence
0027A0IS 1 No. of Data
0027A1CS 2 Data Input Type
0027A2CS 2 Data Output Type
0027A3SS 1-n Raw Data
002920CS 1 Image Scanning Direction
002925CS 1 Image Rotation/Reversal Information
002930CS 1 Extended Reading Size Value
002934US 1 Mag./Reduc. Ratio
002944CS 1 Line Density Code
002950CS 1 Data Compression Code
201100CS 1 Trim Density
201101IS 1 Trim Width
201102CS 1 Image Mag./Reduc. Range
201110CS 1 Image Display Format
201111CS 1 Image Position Specifying Flag
201120OW 1 Interpolation A-VRS System Format
50F106CS 1 Energy Subtraction Param.
50F107CS 1 Subtraction Registration Result
50F108CS 1 Energy Subtraction Param. 2
50F109SL 1 Afin Conversion Coefficient
50F10ALO 1 FNC Parameters
50F110CS 1 Film Output Format
50F120CS 1 Image Processing Modification Flag
""",
    "GE ??? From Adantage Review CS": """\
001930LO 1 CR EDR Mode
001940LO 1 CR Latitude
001950LO 1 CR Group Number
001970LO 1 CR Image Serial Number
001980LO 1 CR Bar Code Number
001990LO 1 CR Film Output Exposures
""",
    "GE LUT Asymmetry Parameter": """\
004567DS 1 LUT Asymmetry
""",
    "GEHC_CT_ADVAPP_001": """\
005320IS 1 ShuttleFlag
005321IS 1 TableSpeedNotReachesTargetFlag
005340SH 1 IterativeReconAnnotation
005341SH 1 IterativeReconMode
005342LO 1 IterativeReconConfiguration
005343SH 1 IterativeReconLevel
005360SH 1 reconFlipRotateAnno
005361SH 1 highResolutionFlag
005362SH 1 RespiratoryFlag
""",
    "GEIIS": """\
000910SQ 1 GE IIS Thumbnail Sequence
000912IS 1
002910UL 1 Shift Count
002912UL 1 Offset
002914UL 1 Actual Frame Number
004B13IS 1
004B15LT 1
090530LO 1 Assigning Authority For Patient ID
090710UI 1 Original Study Instance UID
090720UI 1 Original Series Instance UID
090730UI 1 Original SOP Instance UID
7FD110UL 1 GE IIS Compression ID
7FD120UL 1 GE IIS Multiframe Offsets
7FD130UL 1 Multi-Resolution Levels
7FD140UL 1-n Subband Rows
7FD150UL 1-n Subband Columns
7FD160UL 1-n Subband Bytecounts
""",
    "GEIIS PACS": """\
090310US 1 Reject Image Flag
090311US 1 Significant Flag
090312US 1 Confidential Flag
090320CS 1
090721US 1 GEIIS_PREFETCH_ALGORITHM
090722US 1 GEIIS_LIMIT_RECENT_STUDIES
090723US 1 GEIIS_LIMIT_OLDEST_STUDIES
090724US 1 GEIIS_LIMIT_RECENT_MONTHS
090731UI 1-n GEIIS_EXCLUDE_STUDY_UIDS
""",
    "GEMS-IT/Centricity RA600/7.0": """\
411310UI 1 Number of images in study
""",
    "GEMS_0039": """\
003995LO 1 SR Application Name
""",
    "GEMS_3DSTATE_001": """\
0047E9FL 3 CP
0047EADS 3 CFP
0047EBDS 3 CVU
0047ECFL 1 RFOV
0047EDCS 1 PPRP
""",
    "GEMS_ACQU_01": """\
000924DS 1
000925US 1
00093EUS 1
00093FUS 1
000942US 1
000943US 1
0009F8US 1
0009FBIS 1
001901LT 1
001902SL 1 Detector Channel
001903DS 1 Cell number at Theta
001904DS 1 Cell spacing
001905LT 1
00190EUS 1
00190FDS 1 Horiz. Frame of ref.
001911SS 1 Series contrast
001912SS 1 Last pseq
001913SS 1 Start number for baseline
001914SS 1 End number for baseline
001915SS 1 Start number for enhanced scans
001916SS 1 End number for enhanced scans
001917SS 1 Series plane
001918LO 1 First scan ras
001919DS 1 First scan location
00191ALO 1 Last scan ras
00191BDS 1 Last scan loc
00191EDS 1 Display field of view
001920DS 1
001922DS 1
001923DS 1 Table Speed [mm/rotation]
001924DS 1 Mid Scan Time [sec]
001925SS 1 Mid scan flag
001926SL 1 Tube Azimuth [degree]
001927DS 1 Rotation Speed [msec]
00192ADS 1 x-ray On position
00192BDS 1 x-ray Off position
00192CSL 1 Number of triggers
00192DUS 1
00192EDS 1 Angle of first view
00192FDS 1 Trigger frequency
001939SS 1 SFOV Type
00193AIS 1
00193BLT 1
001940SS 1 Stat recon flag
001941SS 1 Compute type
001942SS 1 Segment Number
001943SS 1 Total Segments Required
001944DS 1 Interscan delay
001947SS 1 View compression factor
001948US 1
001949US 1
00194ASS 1 Total no. of ref channels
00194BSL 1 Data size for scan data
001952SS 1 Recon post proc. Flag
001957SS 1 CT water number
001958SS 1 CT bone number
00195AFL 1 Acquisition Duration
00195DUS 1
00195ESL 1 Number of channels (1...512)
00195FSL 1 Increment between channels
001960SL 1 Starting view
001961SL 1 Number of views
001962SL 1 Increment between views
00196ASS 1 Dependent on #views processed
00196BSS 1 Field of view in detector cells
001970SS 1 Value of back projection button
001971SS 1 Set if fatq estimates were used
001972DS 1 Z chan avg over views
001973DS 1 Avg of left ref chans over views
001974DS 1 Max left chan over views
001975DS 1 Avg of right ref chans over views
001976DS 1 Max right chan over views
00197DDS 1 Second echo
00197ESS 1 Number of echoes
00197FDS 1 Table delta
001981SS 1 Contiguous
001982US 1
001983DS 1
001984DS 1 Peak SAR
001985SS 1 Monitor SAR
001986US 1
001987DS 1 Cardiac repetition time
001988SS 1 Images per cardiac cycle
00198ASS 1 Actual receive gain analog
00198BSS 1 Actual receive gain digital
00198DDS 1 Delay after trigger
00198FSS 1 Swappf
001990SS 1 Pause Interval
001991DS 1 Pause Time
001992SL 1 Slice offset on freq axis
001993DS 1 Auto Prescan Center Frequency
001994SS 1 Auto Prescan Transmit Gain
001995SS 1 Auto Prescan Analog receiver gain
001996SS 1 Auto Prescan Digital receiver gain
001997SL 1 Bitmap defining CVs
001998SS 1 Center freq. Method
001999US 1
00199BSS 1 Pulse Sequence Mode
00199CLO 1 Pulse Sequence Name
00199DDT 1 Pulse Sequence Date
00199ELO 1 Internal Pulse Sequence Name
00199FSS 1 Transmitting Coil Type
0019A0SS 1 Surface Coil Type
0019A1SS 1 Extremity Coil flag
0019A2SL 1 Raw data run number
0019A3UL 1 Calibrated Field strength
0019A4SS 1 SAT fat/water/bone
0019A5DS 1 Receive bandwidth
0019A7DS 1 User data 0
0019A8DS 1 User data 1
0019A9DS 1 User data 2
0019AADS 1 User data 3
0019ABDS 1 User data 4
0019ACDS 1 User data 5
0019ADDS 1 User data 6
0019AEDS 1 User data 7
0019AFDS 1 User data 8
0019B0DS 1 User data 9
0019B1DS 1 User data 10
0019B2DS 1 User data 11
0019B3DS 1 User data 12
0019B4DS 1 User data 13
0019B5DS 1 User data 14
0019B6DS 1 User data 15
0019B7DS 1 User data 16
0019B8DS 1 User data 17
0019B9DS 1 User data 18
0019BADS 1 User data 19
0019BBDS 1 User data 20
0019BCDS 1 User data 21
0019BDDS 1 User data 22
0019BEDS 1 Projection angle
0019C0SS 1 Saturation planes
0019C1SS 1 Surface coil intensity
0019C2SS 1 SAT location R
0019C3SS 1 SAT location L
0019C4SS 1 SAT location A
0019C5SS 1 SAT location P
0019C6SS 1 SAT location H
0019C7SS 1 SAT location F
0019C8SS 1 SAT thickness R/L
0019C9SS 1 SAT thickness A/P
0019CASS 1 SAT thickness H/F
0019CBSS 1 Phase Contrast flow axis
0019CCSS 1 Velocity encoding
0019CDSS 1 Thickness disclaimer
0019CESS 1 Prescan type
0019CFSS 1 Prescan status
0019D0SH 1 Raw data type
0019D2SS 1 Projection Algorithm
0019D3SH 1 Projection Algorithm Name
0019D4US 1
0019D5SS 1 Fractional echo
0019D6SS 1 Prep pulse
0019D7SS 1 Cardiac phase number
0019D8SS 1 Variable echoflag
0019D9DS 1 Concatenated SAT {# DTI Diffusion Dir., release 9.0 & below}
0019DASS 1 Reference channel used
0019DBDS 1 Back projector coefficient
0019DCSS 1 Primary speed correction used
0019DDSS 1 Overrange correction used
0019DEDS 1 Dynamic Z alpha value
0019DFDS 1 User data 23 {# DTI Diffusion Dir., release 9.0 & below}
0019E0DS 1 User data 24 {# DTI Diffusion Dir., release 10.0 & above}
0019E1DS 1
0019E2DS 1 Velocity Encode Scale
0019E3LT 1
0019E4LT 1
0019E5IS 1
0019E6US 1
0019E8DS 1
0019E9DS 1
0019EBDS 1
0019ECUS 1
0019F1LT 1
0019F2SS 1 Fast phases
0019F3LT 1
0019F4LT 1
0019F9DS 1 Transmit gain
""",
    "GEMS_ACRQA_1.0 BLOCK1": """\
002300LO 1 CR Exposure Menu Code
002310LO 1 CR Exposure Menu String
002320LO 1 CR EDR Mode
002330LO 1 CR Latitude
002340LO 1 CR Group Number
002350US 1 CR Image Serial Number
002360LO 1 CR Bar Code Number
002370LO 1 CR Film Output Exposure
002380LO 1 CR Film Format
002390LO 1 CR S-Shift String
""",
    "GEMS_ACRQA_1.0 BLOCK2": """\
002300US 1 CR S-Shift
002310DS 1 CR C-Shift
002320DS 1 CR GT
002330DS 1 CR GA
002340DS 1 CR GC
002350DS 1 CR GS
002360DS 1 CR RT
002370DS 1 CR RE
002380US 1 CR RN
002390DS 1 CR DRT
""",
    "GEMS_ACRQA_1.0 BLOCK3": """\
002300DS 1 CR DRE
002310US 1 CR DRN
002320DS 1 CR ORE
002330US 1 CR ORN
002340US 1 CR ORD
002350LO 1 CR Cassette Size
002360LO 1 CR Machine ID
002370LO 1 CR Machine Type
002380LO 1 CR Technician Code
002390LO 1 CR ES Parameters
""",
    "GEMS_ACRQA_2.0 BLOCK1": """\
002300LO 1 CR Exposure Menu Code
002310LO 1 CR Exposure Menu String
002320LO 1 CR EDR Mode
002330LO 1 CR Latitude
002340LO 1 CR Group Number
002350US 1 CR Image Serial Number
002360LO 1 CR Bar Code Number
002370LO 1 CR Film Output Exposure
002380LO 1 CR Film Format
002390LO 1 CR S Shift String
""",
    "GEMS_ACRQA_2.0 BLOCK2": """\
002300US 1 CR S Shift
002310LO 1 CR C Shift
002320LO 1 CR GT
002330DS 1 CR GA
002340DS 1 CR GC
002350DS 1 CR GS
002360LO 1 CR RT
002370DS 1 CR RE
002380US 1 CR RN
002390DS 1 CR DRT
""",
    "GEMS_ACRQA_2.0 BLOCK3": """\
002300DS 1 CR DRE
002310US 1 CR DRN
002320DS 1 CR ORE
002330US 1 CR ORN
002340US 1 CR ORD
002350LO 1 CR Cassette Size
002360LO 1 CR Machine ID
002370LO 1 CR Machine Type
002380LO 1 CR Technician Code
002390LO 1 CR Energy Subtraction Parameters
0023F0LO 1 CR Distribution Code
0023FFUS 1 CR Shutters Applied
""",
    "GEMS_ADWSoft_3D1": """\
004701SQ 1 Reconstruction Parameters Sequence
004750UL 1 Volume Voxel Count
004751UL 1-n Volume Segment Count
004753US 1 Volume Slice Size
004754US 1 Volume Slice Count
004755SL 1 Volume Threshold Value
004757DS 1 Volume Voxel Ratio
004758DS 1 Volume Voxel Size
004759US 1 Volume Z Position Size
004760DS 9 Volume Base Line
004761DS 3 Volume Center Point
004763SL 1 Volume Skew Base
004764DS 9 Volume Registration Transform Rotation Matrix
004765DS 3 Volume Registration Transform Translation Vector
004770DS 1-n KPV List
004771IS 1-n X-Ray Tube Current List
004772IS 1-n Exposure List
004780LO 1 Acquisition DLX Identifier
004785SQ 1 Acquisition DLX 2D Series Sequence
004789DS 1-n Contrast Agent Volume List
00478AUS 1 Number Of Injections
00478BUS 1 Frame Count
004791LO 1 XA 3D Reconstruction Algorithm Name
004792CS 1 XA 3D Reconstruction Algorithm Version
004793DA 1 DLX Calibration Date
004794TM 1 DLX Calibration Time
004795CS 1 DLX Calibration Status
004796IS 1-n Used Frames
004798US 1 Transform Count
004799SQ 1 Transform Sequence
00479ADS 9 Transform Rotation Matrix
00479BDS 3 Transform Translation Vector
00479CLO 1 Transform Label
0047B0SQ 1 Wireframe List
0047B1US 1 Wireframe Count
0047B2US 1 Location System
0047B5LO 1 Wireframe Name
0047B6LO 1 Wireframe Group Name
0047B7LO 1 Wireframe Color
0047B8SL 1 Wireframe Attributes
0047B9SL 1 Wireframe Point Count
0047BASL 1 Wireframe Timestamp
0047BBSQ 1 Wireframe Point List
0047BCDS 3 Wireframe Points Coordinates
0047C0DS 3 Volume Upper Left High Corner RAS
0047C1DS 9 Volume Slice To RAS Rotation Matrix
0047C2DS 1 Volume Upper Left High Corner TLOC
0047D1OB 1 Volume Segment List
0047D2OB 1 Volume Gradient List
0047D3OB 1 Volume Density List
0047D4OB 1 Volume Z Position List
0047D5OB 1 Volume Original Index List
""",
    "GEMS_ADWSoft_DPO": """\
003980IS 1 Private Entity Number
003985DA 1 Private Entity Date
003990TM 1 Private Entity Time
003995LO 1 Private Entity Launch Command
0039AACS 1 Private Entity Type
""",
    "GEMS_ADWSoft_DPO1": """\
003995LO 1 Private Entity Launch Command
""",
    "GEMS_AWSOFT_CD1": """\
003965UI 1 Reference to Study UID
003970UI 1 Reference to Series UID
003975IS 1 Reference to Original Instance
003980IS 1 DPO Number
003985DA 1 DPO Date
003990TM 1 DPO Time
003995LO 1 DPO Invocation String
0039AACS 1 DPO type
0039FFOB 1 DPO data
""",
    "GEMS_AWSoft_SB1": """\
003950UI 1 Reference to Study UID
003951UI 1 Reference to Series UID
003952IS 1 Reference to Original Instance Number
003995LO 1 Private Entity Launch Command
""",
    "GEMS_CT_CARDIAC_001": """\
004901SQ 1 CT Cardiac Sequence
004902CS 1 HeartRateAtConfirm
004903FL 1 AvgHeartRatePriorToConfirm
004904CS 1 MinHeartRatePriorToConfirm
004905CS 1 MaxHeartRatePriorToConfirm
004906FL 1 StdDevHeartRatePriorToConfirm
004907US 1 NumHeartRateSamplesPriorToConfirm
004908CS 1 AutoHeartRateDetectPredict
004909CS 1 SystemOptimizedHeartRate
00490AST 1 EkgMonitorType
00490BCS 1 NumReconSectors
00490CFL 256 RpeakTimeStamps
""",
    "GEMS_CT_HINO_01": """\
004B01DS 1-n Beam Thickess
004B02DS 1-n R Time
004B03IS 1 HBC Number
""",
    "GEMS_DL_FRAME_01": """\
002502IS 1 Frame Id
002503DS 1 Distance Source To Detector
002504DS 1 Distance Source To Patient
002505DS 1 Distance Source To Skin
002506DS 1 Positioner Primary Angle
002507DS 1 Positioner Secondary Angle
002508IS 1 Beam Orientation
002509DS 1 Larm Angle
00250ASQ 1 Frame Sequence
002510DS 1 Pivot Angle
00251ADS 1 Arc Angle
00251BDS 1 Table Vertical Position
00251CDS 1 Table Longitudinal Position
00251DDS 1 Table Lateral Position
00251EIS 1 Beam Cover Area
00251FDS 1 Kvp Actual
002520DS 1 Mas Actual
002521DS 1 Pw Actual
002522DS 1 Kvp Commanded
002523DS 1 Mas Commanded
002524DS 1 Pw Commanded
002525CS 1 Grid
002526DS 1 Sensor Feedback
002527DS 1 Target Entrance Dose
002528DS 1 Cnr Commanded
002529DS 1 Contrast Commanded
00252ADS 1 Ept Actual
00252BIS 1 Spectral Filter Znb
00252CDS 1 Spectral Filter Weight
00252DDS 1 Spectral Filter Density
00252EIS 1 Spectral Filter Thickness
00252FIS 1 Spectral Filter Status
002530IS 1 Fov Dimension
002533IS 1 Fov Origin
002534IS 1 Collimator Left Vertical Edge
002535IS 1 Collimator Right Vertical Edge
002536IS 1 Collimator Up Horizontal Edge
002537IS 1 Collimator Low Horizontal Edge
002538IS 1 Vertices Polygonal Collimator
002539IS 1 Contour Filter Distance
00253AUL 1 Contour Filter Angle
00253BCS 1 Table Rotation Status
00253CCS 1 Internal Label Frame
""",
    "GEMS_DL_IMG_01": """\
00190BDS 1 Fov Dimension Double
00192BFL 1 Distance to table top
001930LO 1 Image File Name
001931IS 1 Default Spatial Filter Family
001932IS 1 Default Spatial Filter Strength
001933DS 1 Min Saturation Dose
001934DS 1 Detector Gain
001935DS 1 Patient Dose Limit
001936DS 1 Preproc Image Rate Max
001937CS 1 Sensor Roi Shape
001938DS 1 Sensor Roi x Position
001939DS 1 Sensor Roi y Position
00193ADS 1 Sensor Roi x Size
00193BDS 1 Sensor Roi y Size
00193DDS 1 Noise Sensitivity
00193EDS 1 Sharp Sensitivity
00193FDS 1 Contrast Sensitivity
001940DS 1 Lag Sensitivity
001941CS 1 Tube
001942US 1 Detector Size Rows
001943US 1 Detector Size Columns
001944DS 1 Min Object Size
001945DS 1 Max Object Size
001946DS 1 Max Object Speed
001947CS 1 Object Back Motion
001948UL 1 Exposure Trajectory Family
001949DS 1 Window Time Duration
00194ACS 1 Positioner Angle Display Mode
00194BIS 1 Detector Origin
00194CCS 1
00194EDS 1 Default Brightness Contrast
00194FDS 1 User Brightness Contrast
001950IS 1 Source Series Number
001951IS 1 Source Image Number
001952IS 1 Source Frame Number
001953UI 1 Source Series Item Id
001954UI 1 Source Image Item Id
001955UI 1 Source Frame Item Id
001980DS 1 Image Dose
001981US 1 Calibration Frame
001982CS 1 Calibration Object
001983DS 1 Calibration Object Size mm
001984FL 1 Calibration Factor
001985DA 1 Calibration Date
001986TM 1 Calibration Time
001987US 1 Calibration Accuracy
001988CS 1 Calibration Extended
001989US 1 Calibration Image Original
00198AUS 1 Calibration Frame Original
00198BUS 1 Calibration Number Of Points Uif
00198CUS 1 Calibration Points Row
00198DUS 1 Calibration Points Column
00198EFL 1 Calibration Magnification Ratio
00198FLO 1 Calibration Sw Version
001990LO 1 Extend Calibration Sw Version
001991IS 1 Calibration Return Code
001992DS 1 Detector Rotation Angle
001993CS 1 Spatial Change
001994CS 1 Inconsistent Flag
001995CS 1 Image Sweep
001996CS 1 Internal Label Image
001997DS 1 Angle 1 Increment
001998DS 1 Angle 2 Increment
001999DS 1 Angle 3 Increment
00199ADS 1 Sensor Feedback
00199BCS 1 Grid
00199CFL 1 Default Mask Pixel Shift
00199DCS 1 Applicable Review Mode
00199EDS 1 Log Lut Control Points
00199FDS 1 Exp Lut Control Points
0019A0DS 1 ABD Value
0019A1DS 1 Sub Window Center
0019A2DS 1 Sub Window Width
0019A3DS 1 Image Rotation
0019A4CS 1 Auto Injection Enabled
0019A5CS 1 Injection Phase
0019A6DS 1 Injection Delay
0019A7IS 1 Reference Injection Frame Number
0019A8DS 1 Injection Duration
0019A9DS 1 EPT
0019AACS 1 Can Downscan 512
0019ABIS 1 Current Spatial Filter Strength
0019ACDS 1 Brightness Sensitivity
0019ADDS 1 Exp Lut NOSUB Control Points
0019AFDS 1-n kVp actual vector
0019B0DS 1-n mAs actual vector
0019B1LO 1 Acquisition Mode Description
0019B2LO 1 Acquisition Mode Display Label
0019B3LO 1 Acquisition Protocol User Name
0019B8FL 1 Recommended display frame rate float
0019BACS 1 Acquisition region
0019BBCS 1 Acquisition SUB mode
0019BCFL 1 Table Cradle Angle
0019BDCS 1-n Table rotation status vector
0019BEFL 1-n Source to image distance per frame vector
0019C2DS 1-n pw actual vector
0019C4IS 1 Spectral filter thickness
0019C7CS 1 Patient position per image
0019DCLO 1 DRM LUT file name
0019DDDS 1-n DRM Strength
0019DECS 1 Acquisition Plane
0019E0FL 1 DAP of current record
0019E9FL 1-n Source to detector distance per frame vector
0019EAFL 1 Table Rotation Angle
0019EBFL 1 Table X Position to Iso-center
0019ECFL 1 Table Y Position to Iso-center
0019EDFL 1 Table Z Position to Iso-center
""",
    "GEMS_DL_PATNT_01": """\
001180UI 1 Patient Instance Uid
001181IS 1 Last Study Number
001182CS 1 Patient Repaired
001183CS 1 Lock Demographics
""",
    "GEMS_DL_SERIES_01": """\
001585LO 1 Series File Name
001587IS 1 Number Of Images
00158CCS 1 Sent Flag
00158DUS 1 Item Locked
00194CCS 1 internal label
00194DCS 1 browser hide
""",
    "GEMS_DL_STUDY_01": """\
001580DS 1 Study Dose
001581DS 1 Study Total Dap
001582DS 1 Study Fluoro Dap
001583IS 1 Study Fluoro Time
001584DS 1 Study Record Dap
001585IS 1 Study Record Time
001586IS 1 Last Xa Number
001588PN 1 Default Operator Name
001589PN 1 Default Performing Physician Name
00158ACS 1 Default Patient Orientation
00158BIS 1 Last Sc Number
00158EUI 1 Common Series Instance Uid
00158FIS 1 Study Number
001592FL 1 Study dose Frontal
001593FL 1 Study total dap Frontal
001594FL 1 Study fluoro dap frontal
001595IS 1 Study fluoro time frontal
001596FL 1 Study record dap frontal
001597IS 1 Study record time frontal
001598FL 1 Study dose lateral
001599FL 1 Study total dap lateral
00159AFL 1 Study fluoro dap lateral
00159BIS 1 Study fluoro time lateral
00159CFL 1 Study record dap leteral
00159DIS 1 Study record time lateral
""",
    "GEMS_DRS_1": """\
003710LO 1 Referring Department
003720US 1 Screen Number
003740SH 1 Left Orientation
003742SH 1 Right Orientation
003750CS 1 Inversion
003760US 1 DSA
""",
    "GEMS_FALCON_03": """\
004555DS 8 A_Coefficients
004562IS 1 User Window Center
004563IS 1 User Window Width
004565IS 1 Requested Detector Entrance Dose
004567DS 3 VOI LUT Asymmetry parameter beta
004569IS 1 Collimator rotation
""",
    "GEMS_FUNCTOOL_01": """\
005101LO 1 Functional Proc Group Name
005102LO 1 Functional Processing Name
005103SL 1 Bias of Functional Image
005104FL 1 Scale of Functional Image
005105SL 1 Length of Parameters String
005106LT 1 Store Parameters string, delimited by character ESC=0x1B (27)
005107LO 1 Functional Image Version
005108SL 1 Store Color Ramp
005109SL 1 Store Width of Functional Image
00510ASL 1 Store level of Functional Image
00510BFL 1 Store B-Value with Functional Image
""",
    "GEMS_GDXE_ATHENAV2_INTERNAL_USE": """\
7FDF10LT 1 PPS Stream
7FDF11LT 1 Pixel Data References (temporary)
7FDF20SS 1 Auto Push Tag
7FDF25CS 1 PPS Status
""",
    "GEMS_GDXE_FALCON_04": """\
001103UI 1 Processed Series UID
001104CS 1 Acquisition Type
001105UI 1 Acquisition UID
001106DS 1 Image Dose
001107FL 1 Study Dose
001108FL 1 Study DAP
001109SL 1 Non-Digital Exposures
001110SL 1 Total Exposures
001111LT 1 ROI
001112LT 1 Patient Size String
001113UI 1 SPS UID
001114UI 1
001115DS 1 Detector ARC Gain
001116LT 1 Processing Debug Info
001117CS 1 Override mode
001119DS 1 Film Speed Selection
001131IS 8 Detected Field of View
001132IS 8 Adjusted Field of View
001133DS 1 Detected Exposure Index
001134DS 1 Compensated Detector Exposure
001135DS 1 Uncompensated Detector Exposure
001136DS 1 Median Anatomy Count Value
001137DS 2 DEI lower and upper limit values
001138SL 6 Shift Vector for Pasting
001139CS 1 Image Number in Pasting
001140SL 1 Pasting Overlap
001141IS 24 Sub-image Collimator Vertices
001142LO 1 View IP
001143IS 24 Key-stone Coordinates
001144CS 1 Receptor Type
001146LO 1-n
001147DS 1
""",
    "GEMS_GENIE_1": """\
000901SH 1
000910LO 1 Study Name
000911SL 1 Study Flags
000912SL 1 Study Type
00091EUI 1 Dataset UID
000920LO 1 Series Object Name
000921SL 1 Series Flags
000922SH 1 User Orientation
000923SL 1 Initiation Type
000924SL 1 Initiation Delay
000925SL 1 Initiation Count Rate
000926SL 1 Number Energy Sets
000927SL 1 Number Detectors
000928SL 1 Number RR Windows
000929SL 1 Number MG Time Slots
00092ASL 1 Number View Sets
00092BLO 1 Trigger History UID
00092CLO 1 Series Comments
00092DSL 1 Track Beat Average
00092EFD 1 Distance Prescribed
00092FSL 1 Table Direction
000930LO 1
000933FD 1 Rotational Continuous Speed
000934SL 1 Gantry Motion Type (retired)
000935SL 1 Gantry Locus Type
000937SL 1 Starting Heart Rate
000938SL 1 RR Window Width
000939SL 1 RR Window Offset
00093ASL 1 Percent Cycle Imaged
000940PN 1 Patient Object Name
000941SL 1 Patient Flags
000942DA 1 Patient Creation Date
000943TM 1 Patient Creation Time
000944SL 1 Num Views Acquired (retired)
000945LT 1
00110ASL 1 Series Type
00110BSL 1 Effective Series Duration
00110CSL 1 Num Beats
00110DLO 1 Radio Nuclide Name
001110LO 1 Dataset Object Name
001112LO 1-n Dataset Name
001113SL 1 Dataset Type
001114LO 1 Completion Time
001115SL 1 Detector Number
001116SL 1 Energy Number
001117SL 1 RR Interval Window Number
001118SL 1 MG Bin Number
001119FD 1 Radius Of Rotation
00111ASL 1 Detector Count Zone
00111BSL 1 Num Energy Windows
00111CSL 4 Energy Offset
00111DSL 1 Energy Range
00111ESL 4 Energy Width (retired)
00111FSL 1 Image Orientation
001121DS 1 Acq Zoom (retired)
001122DS 1 Acq Pan (retired)
001123SL 1 Use FOV Mask
001124SL 1 FOV Mask Y Cutoff Distance
001125SL 1 FOV Mask Cutoff Angle
001126SL 1 Table Orientation
001127SL 2 ROI Top Left
001128SL 2 ROI Bottom Right
001129SL 1 Uniformity Mean
00112AFD 1 Phase Duration (retired)
00112CFD 1 View X Adjustment
00112DFD 1 View Y Adjustment
00112ESL 1 Pixel Overflow Flag
00112FSL 1 Overflow Level
001130LO 1 Picture Object Name
001131LO 1 Acquisition Parent UID
001132LO 1 Processing Parent UID
001133LO 1 Energy Correct Name
001134LO 1 Spatial Correct Name
001135LO 1 Tuning Calib Name
001136LO 1 Uniformity Correct Name
001137LT 1 Acquisition Specific Correction Name
001138SL 1 Byte Order
001139SL 1 Compression Type
00113ASL 1 Picture Format
00113BFD 1 Pixel Scale
00113CFD 1 Pixel Offset
00113DSL 4 Energy Peak (retired)
00113ESL 1 FOV Shape
00113FSL 1 Dataset Flags
001140LO 1 Viewing Object Name
001141SL 1 Orientation Angle
001142FD 1 Rotation Angle
001143SL 1 Window Inverse Flag
001144FD 1 Threshold Center
001145FD 1 Threshold Width
001146SL 1 Interpolation Type
001150LO 1 Where Object Name
001155FD 1 Period
001156FD 1 Elapsed Time
001157FD 2 FOV
001161SL 1 Image Size
001162FD 1 Linear FOV
001163FD 1 Spatial Offset
001164FD 1 Spatial Orientation
001165LO 1 Reference Dataset UID
001166SH 1 Starcam Reference Dataset
001167SL 1 Reference Frame Number
001168SL 1 Cursor Length
001169SL 1 Number of Cursors
00116ASL 1 Cursor Coordinates
00116BSL 1 Recon Options Flag
00116CFD 1 Motion Threshold
00116DUI 1 Motion Curve UID
00116ESL 1 Recon Type
00116FSL 1 Pre Filter Type
001171SL 1 Back Proj Filter Type
001172SL 1 Recon Arc
001173FD 1 Recon Pan AP Offset
001174FD 1 Recon Pan LR Offset
001175FD 1 Recon Area
001176SL 1 Start View
001177SL 1 Attenuation Type
001178SL 1 Dual Energy Processing
001179SH 1 Pre Filter Param
00117ASH 1 Pre Filter Param 2
00117BSH 1 Back Proj Filter Param
00117CSH 1 Back Proj Filter Param 2
00117DSH 1 Attenuation Coef
00117ESL 1 Ref Slice Width
00117FFD 1 Ref Trans Pixel Volume
001181SH 1 Attenuation Threshold
001182FD 1 Interpolation Distance
001183FD 1 Interpolation Center X
001184FD 1 Interpolation Center Y
001185SL 1 Quant Filter Flag
001186SL 1 Head Conversion
001187SL 1 Slice Width Pixels
001188SL 1 Rfmtr Trans Ref
001189FD 1 Rfmtr Trans Ref mm
00118ASL 1 Two Line Trans Ref
00118BSL 1 Three-D Zero
00118CSL 1 Three-D Zero Length
00118DSL 1 Three-D Zero In
001310FD 2 Digital FOV
001311SL 1 Source Translator
001312SL 1 RAL Flags
001313SQ 1 Xeleris Frame Sequence
001314SL 1 Original Image Num
001315FD 1 Fscalar
001316SL 1 AutoTrack Peak
001317SL 1 AutoTrack Width
001318FD 1 Transmission Scan Time
001319FD 1 Transmission Mask Width
00131AFD 1 Copper Attenuator Thickness
00131BFD 1 Det Ang Separation
00131CSL 1 Axial Acceptance Angle
00131DSL 1 Theta Acceptance Value
00131EFD 1-n Tomo View Offset
001320FD 1 Accepted Beats Time
001321FD 2 Threshold
001322FD 2 Linear Depth
001323LO 1 Unif Date Time
001324SL 1 Series Accepted Beats
001325SL 1 Series Rejected Beats
001326LT 1 Study Comments
001510SL 1 Frame Termination Condition
001511SL 1 Frame Termination Value
001512SL 1 Num ECT Phases
001513SL 1 Num WB Scans
001514SL 1 ECT Phase Num
001515SL 1 WB Scan Num
001516SL 1 Comb Head Number
001517UL 1 Preceding Beat
00195FSQ 1
003308CS 1 Xeleris Data Object Type
003310SL 1 Modified
003311LO 1 Name
003316LO 1 ProtocolDataUID
003317SH 1 Date
003318SH 1 Time
003319UL 1 ProtocoldataFlags
00331AUL 1 ProtocolName
00331BLO 1 RelevantDataUID
00331CLO 1 BulkData
00331DSL 1-n IntData
00331EFD 1-n DoubleData
00331FOB 1 StringData
003320LT 1-n BulkDataFormat
003321LT 1-n IntDataFormat
003322LT 1-n DoubleDataFormat
003323LT 1-n StringDataFormat
003324LT 1 Description
003330UL 1 Allocate trigger buffer
003333UL 1 Number of triggers
003334UL 1 Trigger size
003335UL 1 Trigger data size
003336OB 1-n Trigger data
003501FD 1-n Start Angle
005512SQ 1 Xeleris Energy Window Information Sequence
005513SQ 1 Xeleris Energy Window Range Sequence
005522SQ 1 Xeleris Detector Information Sequence
005552SQ 1 Xeleris Rotation Information Sequence
005562SQ 1 Xeleris Gated Information Sequence
005563SQ 1 Xeleris Data Information Sequence
005564SQ 1 SDODoubleData SQ
005565SQ 1
500101SL 1 Modified
500102LO 1 Name
500103SL 1 Cid
500104SL 1 Srid
500105LO 1 SOPClassUID
500106LO 1 SOPInstanceUID
500107SL 1 CurveType
500108SL 1 GraphType
500109LO 1 Legend
50010ALO 1 XUnits
50010BLO 1 YUnits
50010CSL 1 Edit
50010DSL 1 Suspend
50010ESL 1 StyleLine
50010FSL 1 StyleFill
500110LO 1 StyleColour
500111SL 1 StyleWidth
500112SL 1 StylePoint
500113LO 1 StylePColour
500114SL 1 StylePSize
500115SL 1 Segments
500116SL 1 SegType
500117FD 1-n SegStart
500118FD 1-n SegEnd
500119SL 1-n SegStyleLine
50011ASL 1-n SegStyleFill
50011BLO 1 SegStyleColour
50011CSL 1-n SegStyleWidth
50011DSL 1-n SegStylePoint
50011ESL 1 SegStylePColour
50011FSL 1 SegStylePSize
500120LO 1 SegName
500121SL 1-n SegAllowDirInt
500122SL 1 TextAnnots
500123FD 1-n TxtX
500124FD 1-n TxtY
500125LO 1 TxtText
500126LO 1 TxtName
500130LO 1 ROIName
500131LO 1 DerivedFromImageUID
500132SL 1-n DerivedFromImages
500133UL 1 CurveFlags
500134LO 1 CurveName
500135LO 1 DatasetName
500136LO 1 CurveUID
500137FD 1 ROIArea
500139LO 1 Name
50013ALO 1 Software version
50013BSH 1 StartDate
50013CSH 1 CompletionDate
50013DLO 1 DetectorName
500141SL 1 Modified
500142LO 1 Name
500143SL 1 Name
500144SL 1 Name
500145LO 1 SOPClassUID
500146LO 1 SOPInstanceUID
500147LO 1 NormalColor
500148LT 1 NameFont
500149SL 1 FillPattern
50014ASL 1 LineStyle
50014BSL 1 LineDashLength
50014CSL 1 LineThickness
50014DSL 1 Interactivity
50014ESL 1 NamePos
50014FSL 1 NameDisplay
500150LO 1 Label
500151SL 1-n BpSeg
500152US 1-n BpSegPairs
500153SL 1 SeedSpace
500154FD 1-n Seeds
500155SL 1-n Shape
500156FD 1-n ShapeTilt
500159SL 1-n ShapePtsSpace
50015ASL 1-n ShapeCtrlPtsCounts
50015BFD 1-n ShapeCtrlPts
50015CSL 1 ShapeCPSpace
50015DSL 1 ROIFlags
50015ESL 1 FrameNumber
50015FSL 1 Id
500160LO 1-n DatasetROIMapping
""",
    "GEMS_HELIOS_01": """\
004501SS 1 Number of Macro Rows in Detector
004502FL 1 Macro width at ISO Center
004503SS 1 DAS type
004504SS 1 DAS gain
004505SS 1 DAS Temperature
004506CS 1 Table Direction
004507FL 1 Z smoothing Factor
004508SS 1 View Weighting Mode
004509SS 1 Sigma Row number
00450AFL 1 Minimum DAS value
00450BFL 1 Maximum Offset Value
00450CSS 1 Number of Views shifted
00450DSS 1 Z tracking Flag
00450EFL 1 Mean Z error
00450FFL 1 Z tracking Error
004510SS 1 Start View 2A
004511SS 1 Number of Views 2A
004512SS 1 Start View 1A
004513SS 1 Sigma Mode
004514SS 1 Number of Views 1A
004515SS 1 Start View 2B
004516SS 1 Number Views 2B
004517SS 1 Start View 1B
004518SS 1 Number of Views 1B
004521SS 1 Iterbone Flag
004522SS 1 Peristaltic Flag
004530CS 1 CardiacReconAlgorithm
004531CS 1 AvgHeartRateForImage
004532FL 1 Temporal Resolution
004533CS 1 PctRpeakDelay
004534CS 1 ActualPctRpeakDelay
004536CS 1 EkgFullMaStartPhase
004537CS 1 EkgFullMaEndPhase
004538CS 1 EkgModulationMaxMa
004539CS 1 EkgModulationMinMa
00453BLO 1 Noise Reduction Image Filter Description
004550FD 1 Temporal Center View Angle
004551FD 1 Recon Center View Angle
004552CS 1 WideCone Masking
004553FD 1 WideCone Corner Blending Radius
004554FD 1 WideCone Corner Blending Radius Offset
004555CS 1 Internal Recon Algorithm
""",
    "GEMS_IDEN_01": """\
000901LO 1 Full fidelity
000902SH 1 Suite id
000904SH 1 Product id
000917LT 1 Series Description
00091AUS 1
000920US 1
000927SL 1 Image actual date
00092FSH 1
000930SH 1 Service id
000931SH 1 Mobile location number
0009E2LT 1-n Image Type (ORIGINAL\\PROSPECTIVE ...)
0009E3UI 1 Equipment UID
0009E6SH 1 Genesis Version - now
0009E7UL 1 Exam Record checksum
0009E8UL 1 Series Suite Id
0009E9SL 1 Actual series data time stamp
""",
    "GEMS_IMAG_01": """\
002706SL 1 Image archive flag
002710SS 1 Scout Type
00271CSL 1 Vma mamp
00271DSS 1 Vma phase
00271ESL 1 Vma mod
00271FSL 1 Vma clip
002720SS 1 Smart scan ON/OFF flag
002730SH 1 Foreign Image Revision
002731SS 1 Imaging Mode
002732SS 1 Pulse Sequence
002733SL 1 Imaging Options
002735SS 1 Plane Type
002736SL 1 Oblique Plane
002740SH 1 RAS letter of image location
002741FL 1 Image location
002742FL 1 Center R coord of plane image
002743FL 1 Center A coord of plane image
002744FL 1 Center S coord of plane image
002745FL 1 Normal R coord
002746FL 1 Normal A coord
002747FL 1 Normal S coord
002748FL 1 R Coord of Top Right Corner
002749FL 1 A Coord of Top Right Corner
00274AFL 1 S Coord of Top Right Corner
00274BFL 1 R Coord of Bottom Right Corner
00274CFL 1 A Coord of Bottom Right Corner
00274DFL 1 S Coord of Bottom Right Corner
002750FL 1 Scan Start Location
002751FL 1 Scan End Location
002752SH 1 RAS letter for side of image
002753SH 1 RAS letter for anterior/posterior
002754SH 1 RAS letter for scout start loc
002755SH 1 RAS letter for scout end loc
002760FL 1 Image dimension - X
002761FL 1 Image dimension - Y
002762FL 1 Number of Excitations
""",
    "GEMS_IMPS_01": """\
002904SL 1 Lower range of Pixels1
002905DS 1 Lower range of Pixels1
002906DS 1 Lower range of Pixels1
002907SL 1 Lower range of Pixels1
002908SH 1 Lower range of Pixels1
002909SH 1 Lower range of Pixels1
00290ASS 1 Lower range of Pixels1
002915SL 1 Lower range of Pixels1
002916SL 1 Upper range of Pixels1
002917SL 1 Lower range of Pixels2
002918SL 1 Upper range of Pixels2
00291ASL 1 Len of tot hdr in bytes
002926SS 1 Version of the hdr struct
002934SL 1 Advantage comp. Overflow
002935SL 1 Advantage comp. Underflow
""",
    "GEMS_IQTB_IDEN_47": """\
004702UL 1 Image Date/Time
""",
    "GEMS_LUNAR_RAW": """\
700301ST 1 enCORE File Name
700302OB 1 enCORE File Data
700303UL 1 enCORE File Length
700304LO 1 enCORE File Modified Time
""",
    "GEMS_PARM_01": """\
004301SS 1 Bitmap of prescan options
004302SS 1 Gradient offset in X
004303SS 1 Gradient offset in Y
004304SS 1 Gradient offset in Z
004305SS 1 Img is original or unoriginal
004306SS 1 Number of EPI shots
004307SS 1 Views per segment
004308SS 1 Respiratory rate, bpm
004309SS 1 Respiratory trigger point
00430ASS 1 Type of receiver used
00430BDS 1 DB/dt Peak rate of change of gradient field
00430CDS 1 dB/dt Limits in units of percent
00430DDS 1 PSD estimated limit
00430EDS 1 PSD estimated limit in tesla per second
00430FDS 1 Saravghead
004310US 1 Window value
004311US 1 Total input views
004312SS 3 X-ray chain
004313SS 5 Decon kernel parameters
004314SS 3 Calibration parameters
004315SS 3 Total output views
004316SS 5 Number of overranges
004317DS 1 IBH image scale factors
004318DS 3 BBH coefficients
004319SS 1 Number of BBH chains to blend
00431ASL 1 Starting channel number
00431BSS 1 Ppscan parameters
00431CSS 1 GE image integrity
00431DSS 1 Level value
00431EDS 1 Delta Start Time [msec]
00431FSL 1 Max overranges in a view
004320DS 1 Avg overranges all views
004321SS 1 Corrected after glow terms
004325SS 6 Reference channels
004326US 6 No views ref chans blocked
004327SH 1 Scan Pitch Ratio
004328OB 1 Unique image iden
004329OB 1 Histogram tables
00432AOB 1 User defined data
00432BSS 4 Private Scan Options
00432CSS 1 Effective echo spacing
00432DSH 1 Filter Mode (String slop field 1 in legacy GE MR
00432ESH 1 String slop field 2
00432FSS 1 Image Type (real, imaginary, phase, magnitude)
004330SS 1 Vas collapse flag
004331DS 2 Recon Center Coordinates
004332SS 1 Vas flags
004333FL 1 Neg_scanspacing
004334IS 1 Offset Frequency
004335UL 1 User_usage_tag
004336UL 1 User_fill_map_MSW
004337UL 1 User_fill_map_LSW
004338FL 24 User 25 To User 48
004339IS 4 Slop_int_6... slop_int_9
004340FL 4 Trigger on position
004341FL 4 Degree of rotation
004342SL 4 DAS trigger source
004343SL 4 DAS fpa gain
004344SL 4 DAS output source
004345SL 4 DAS ad input
004346SL 4 DAS cal mode
004347SL 4 DAS cal frequency
004348SL 4 DAS reg xm
004349SL 4 DAS auto zero
00434ASS 4 Starting channel of view
00434BSL 4 DAS xm pattern
00434CSS 4 TGGC trigger mode
00434DFL 4 Start scan to X-ray on delay
00434EFL 4 Duration of X-ray on
004360IS 8 Slop_int_10...slop_int_17
004361UI 1 Scanner Study Entity UID
004362SH 1 Scanner Study ID
004363SH 1 Raw Data ID
004364CS 1-n Image Filter
004365US 1 Motion Correction Indicator
004366US 1 Helical Correction Indicator
004367US 1 IBO Correction Indicator
004368US 1 XT Correction Indicator
004369US 1 Q-cal Correction Indicator
00436AUS 1 AV Correction Indicator
00436BUS 1 L-MDK Correction Indicator
00436CIS 1 Detector Row
00436ESH 1 Auto mA Mode
00436FDS 3-4 Scanner Table Entry + Gradient Coil Selected
004370LO 1 Paradigm Name
004371ST 1 Paradigm Description
004372UI 1 Paradigm UID
004373US 1 Experiment Type
004374US 1 #rest volumes
004375US 1 #active volumes
004376US 1 #dummy scans
004377SH 1 Application Name
004378SH 1 Application Version
004379US 1 Slices Per Volume
00437AUS 1 Expected Time Points
00437BFL 1-n Regressor Values
00437CFL 1 Delay after slice group
00437DUS 1 Recon mode flag word
00437ELO 1-n PACC specific information
00437FDS 1-n Reserved
004380LO 1-n Coil ID Data
004381LO 1 GE Coil Name
004382LO 1-n System Configuration Information
004383DS 1-2 Asset R Factors
004384LO 5 Additional Asset Data
004385UT 1 Debug Data (text format)
004386OB 1 Debug Data (binary format)
004387UT 1 Reserved
004388UI 1 PURE Acquisition Calibration Series UID
004389LO 3 Governing Body, dB/dt, and SAR definition
00438ACS 1 Private In-Plane Phase Encoding Direction
00438BOB 1 FMRI Binary Data Block
00438CDS 6 Voxel Location
00438DDS 7-7n SAT Band Locations
00438EDS 3 Spectro Prescan Values
00438FDS 3 Spectro Parameters
004390LO 1-n SAR Definition
004391DS 1-n SAR value
004392LO 1 Image Error Text
004393DS 1-n Spectro Quantitation Values
004394DS 1-n Spectro Ratio Values
004395LO 1 Prescan Reuse String
004396CS 1 Content Qualification
004397LO 8 Image Filtering Parameters
004398UI 1 ASSET Acquisition Calibration Series UID
004399LO 1-n Extended Options
00439AIS 1 Rx Stack Identification
00439BDS 1 NPW factor
00439COB 1 Research Tag 1
00439DOB 1 Research Tag 2
00439EOB 1 Research Tag 3
00439FOB 1 Research Tag 4
0043A0SQ 1 Spectroscopy Pixel Sequence
0043A1SQ 1 Spectroscopy Default Display Sequence
0043A2DS 1-n MEG Data
0043A3CS 1 ASL Contrast technique
0043A4LO 1 Detailed text for ASL labeling technique
0043A5IS 1 Duration of the label or control pulse
""",
    "GEMS_PATI_01": """\
001110SS 1 Patient Status
""",
    "GEMS_PETD_01": """\
000901LO 2 GE Discovery PET Implementation Version Name
000902LO 1 PET patient_id
000903SH 1 PET compatible_version
000904SH 1 GE Advance Patient.software_version
000905DT 1 PET patient_datetime
000906SL 1 PET type
000907UI 1 PET exam_id
000908SH 1 PET compatible_version
000909SH 1 PET software_version
00090AUI 1 PET scan_id
00090BSH 1 PET compatible_version
00090CSH 1 PET software_version
00090DDT 1 PET scan_datetime
00090EDT 1 PET scan_ready
00090FST 1 PET scan_description
000910LO 1 PET hospital_name
000911LO 1 PET scanner_desc
000912LO 1 PET manufacturer
000913UI 1 PET for_identifier
000914LO 1 PET landmark_name
000915SH 1 PET landmark_abbrev
000916SL 1 PET patient_position
000917SL 1 PET scan_perspective
000918SL 1 PET scan_type
000919SL 1 PET scan_mode
00091ASL 1 PET start_condition
00091BSL 1 PET start_cond_data
00091CSL 1 PET sel_stop_cond
00091DSL 1 PET sel_stop_cond_data
00091ESL 1 PET collect_deadtime
00091FSL 1 PET collect_singles
000920SL 1 PET collect_countrate
000921SL 1 PET countrate_period
000922SL 1 PET delayed_events
000923SL 1 PET delayed_bias
000924SL 1 PET word_size
000925SL 1 PET axial_acceptance
000926SL 1 PET axial_angle_3d
000927SL 1 PET theta_compression
000928SL 1 PET axial_compression
000929FL 1 PET gantry_tilt_angle
00092ASL 1 PET collimation
00092BSL 1 PET scan_fov
00092CSL 1 PET axial_fov
00092DSL 1 PET event_separation
00092ESL 1 PET mask_width
00092FSL 1 PET binning_mode
000930SL 1 PET trig_rej_method
000931SL 1 PET number_for_reject
000932SL 1 PET lower_reject_limit
000933SL 1 PET upper_reject_limit
000934SL 1 PET triggers_acquired
000935SL 1 PET triggers_rejected
000936LO 1 PET tracer_name
000937LO 1 PET batch_description
000938FL 1 PET tracer_activity
000939DT 1 PET meas_datetime
00093AFL 1 PET pre_inj_volume
00093BDT 1 PET admin_datetime
00093CFL 1 PET post_inj_activity
00093DDT 1 PET post_inj_datetime
00093ESH 1 PET radionuclide_name
00093FFL 1 PET half_life
000940FL 1 PET positron_fraction
000941SL 1 PET source1_holder
000942FL 1 PET source1_activity
000943DT 1 PET source1_meas_dt
000944SH 1 PET source1_radnuclide
000945FL 1 PET source1_half_life
000946SL 1 PET source2_holder
000947FL 1 PET source2_activity
000948DT 1 PET source2_meas_dt
000949SH 1 PET source2_radnuclide
00094AFL 1 PET source2_half_life
00094BSL 1 PET source_speed
00094CFL 1 PET source_location
00094DSL 1 PET emission_present
00094ESL 1 PET lower_axial_acc
00094FSL 1 PET upper_axial_acc
000950SL 1 PET lower_coinc_limit
000951SL 1 PET upper_coinc_limit
000952SL 1 PET coinc_delay_offset
000953SL 1 PET coinc_output_mode
000954SL 1 PET upper_energy_limit
000955SL 1 PET lower_energy_limit
000956UI 1 PET normal_cal_id
000957UI 1 PET normal_2d_cal_id
000958UI 1 PET blank_cal_id
000959UI 1 PET wc_cal_id
00095ASL 1 PET derived
00095BLO 1 PET contrast_agent
00095CUI 1 PET frame_id
00095DUI 1 PET scan_id
00095EUI 1 PET exam_id
00095FLO 1 PET patient_id
000960SH 1 PET compatible_version
000961SH 1 PET software_version
000962ST 1 PET where_is_frame
000963SL 1 PET frame_size
000964SL 1 PET file_exists
000965SL 1 PET patient_entry
000966FL 1 PET table_height
000967FL 1 PET table_z_position
000968DT 1 PET landmark_datetime
000969SL 1 PET slice_count
00096AFL 1 PET start_location
00096BSL 1 PET acq_delay
00096CDT 1 PET acq_start
00096DSL 1 PET acq_duration
00096ESL 1 PET acq_bin_dur
00096FSL 1 PET acq_bin_start
000970SL 1 PET actual_stop_cond
000971FD 1 PET total_prompts
000972FD 1 PET total_delays
000973SL 1 PET frame_valid
000974SL 1 PET validity_info
000975SL 1 PET archived
000976SL 1 PET compression
000977SL 1 PET uncompressed_size
000978SL 1 PET accum_bin_dur
000979SH 1 PET compatible_version
00097ASH 1 PET software_version
00097BDT 1 PET is_datetime
00097CSL 1 PET is_source
00097DSL 1 PET is_contents
00097ESL 1 PET is_type
00097FDS 3 PET is_reference
000980SL 1 PET multi_patient
000981SL 1 PET number_of_normals
000982UI 1 PET color_map_id
000983SL 1 PET window_level_type
000984FL 1 PET rotate
000985SL 1 PET flip
000986FL 1 PET zoom
000987SL 1 PET pan_x
000988SL 1 PET pan_y
000989FL 1 PET window_level_min
00098AFL 1 PET window_level_max
00098BSL 1 PET recon_method
00098CSL 1 PET attenuation
00098DFL 1 PET atten_coefficient
00098ESL 1 PET bp_filter
00098FFL 1 PET bp_filter_cutoff
000990SL 1 PET bp_filter_order
000991FL 1 PET bp_center_l
000992FL 1 PET bp_center_p
000993SL 1 PET atten_smooth
000994SL 1 PET atten_smooth_param
000995SL 1 PET angle_smooth_param
000996UI 1 PET wellcountercal_id
000997UI 1 PET trans_scan_id
000998UI 1 PET norm_cal_id
000999UI 1 PET blnk_cal_id
00099AFL 1 PET cac_edge_threshold
00099BFL 1 PET cac_skull_offset
00099CUI 1 PET emiss_sub_id
00099EFL 1 PET radial_cutoff_3d
00099FSL 1 PET axial_filter_3d
0009A0FL 1 PET axial_cutoff_3d
0009A1FL 1 PET axial_start
0009A2FL 1 PET axial_spacing
0009A3SL 1 PET axial_angles_used
0009A4SH 1 PET compatible_version
0009A5SH 1 PET software_version
0009A6SL 1 PET slice_number
0009A7FL 1 PET total_counts
0009A8OB 1 PET other_atts
0009A9SL 1 PET other_atts_size
0009AASL 1 PET archived
0009ABFL 1 PET bp_center_x
0009ACFL 1 PET bp_center_y
0009ADUI 1 PET trans_frame_id
0009AEUI 1 PET tpluse_frame_id
0009B1FL 1 PET profile_spacing
0009B4FL 1 PET ir_recon_fov
0009B7FL 1 PET ir_pre_filt_parm
0009B9FL 1 PET response_filt_parm
0009BBFL 1 PET post_filt_parm
0009BDFL 1 PET regularize_parm
0009BFFL 1 PET ac_bp_filt_cut_off
0009C0SL 1 PET ac_bp_filt_order
0009C2FL 1 PET ac_img_smooth_parm
0009C3SL 1 PET scatter_method
0009C5FL 1 PET scatter_parm
0009C6FL 1 PET seg_qc_parm
0009C7SL 1 PET overlap
0009C8UI 1 PET ovlp_frm_id
0009C9UI 1 PET ovlp_trans_frm_id
0009CAUI 1 PET ovlp_tpulse_frm_id
0009CBFL 1 PET vqc_x_axis_trans
0009CCFL 1 PET vqc_x_axis_tilt
0009CDFL 1 PET vqc_y_axis_trans
0009CEFL 1 PET vqc_y_axis_swivel
0009CFFL 1 PET vqc_z_axis_trans
0009D0FL 1 PET vqc_z_axis_roll
0009D1LO 1 PET ctac_conv_scale
0009D2UI 1 PET image_set_id
0009D3SL 1 PET constrast_route
0009D4LO 1 PET ctac_conv_scale
0009D5FL 1 PET loop_filter_parm
0009D6FL 1 PET image_one_loc
0009D7FL 1 PET image_index_loc
0009D8SL 1 PET frame_number
0009D9SL 1 PET list_file_exists
0009DAST 1 PET where_is_list_frame
0009DBSL 1 PET ir_z_filter_flag
0009DCFL 1 PET ir_z_filter_ratio
0009DDUS 1 PET num_of_rr_interval
0009DEUS 1 PET num_of_time_slots
0009DFUS 1 PET num_of_slices
0009E0US 1 PET num_of_time_slices
0009E1SL 1 PET unlisted_scan
0009E2SL 1 PET rest_stress
0009E3FL 1 PET phase percentage
0009E4ST 1 Recon Protocol
0009E5FL 1 PET left shift
0009E6FL 1 PET posterior shift
0009E7FL 1 PET superior shift
0009E8SL 1 PET acq_bin_num
0009E9FL 1 PET acq_bin_dur_percent
0009EASL 1 3D Filter flag
0009EBFL 1 3D Filter cutoff
0009ECSL 1 3D Filter order
001101SQ 1 GE Advance ROI Sequence
001118OB 1
001301SQ 1 GE Advance Annotation Sequence
001701UI 1 PET correction_cal_id
001702SH 1 PET compatible_version
001703SH 1 PET software_version
001704DT 1 PET cal_datetime
001705LO 1 PET cal_description
001706SL 1 PET cal_type
001707ST 1 PET where_is_corr
001708SL 1 PET corr_file_size
001709LO 1 PET scan_id
00170ADT 1 PET scan_datetime
00170BLO 1 PET norm_2d_cal_id
00170CSH 1 PET hosp_identifier
00170DSL 1 PET archived
001901UI 1 PET wc_cal_id
001902SH 1 PET compatible_version
001903SH 1 PET software_version
001904DT 1 PET cal_datetime
001905SL 1 PET cal_type
001906LO 1 PET cal_description
001907LO 1 PET cal_hardware
001908OB 1 PET coefficients
001909FL 1 PET activity_factor_hr
00190AFL 1 PET activity_factor_hs
00190BFL 1 PET activity_factor_3d
00190CLO 1 PET scan_id
00190DDT 1 PET scan_datetime
00190ESH 1 PET hosp_identifier
00190FFL 1 PET meas_activity
001910DT 1 PET meas_datetime
001911SL 1 PET axial_filter_3d
001912FL 1 PET axial_cutoff_3d
001913SL 1 PET default_flag
001914SL 1 PET archived
001915SL 1 PET wc_cal_rec_method
001916SL 1 PET activity_factor_2d
001917SL 1 PET isotope
002101US 1 PET raw_data_type
002102UL 1 PET raw_data_size
002301OB 1 raw_data_blob
500101UI 1 GE Advance Curve.curve_id
500102SH 1 GE Advance Curve.compatible_version
500103SH 1 GE Advance Curve.software_version
500104SL 1 GE Advance Curve.statistics_type
500105LT 1 GE Advance Curve.how_derived
500106SL 1 GE Advance Curve.how_derived_size
500107SL 1 GE Advance Curve.multi_patient
500108SL 1 GE Advance Curve.deadtime
500301SQ 1 GE Advance Graph Sequence
500302UI 1 GE Advance Graph.graph_id
500303SH 1 GE Advance Graph.compatible_version
500304SH 1 GE Advance Graph.software_version
500305LO 1 GE Advance Graph.title
500306DT 1 GE Advance Graph.graph_datetime
500307ST 1 GE Advance Graph.graph_description
500308LO 1 GE Advance Graph.title_font_name
500309SH 1 GE Advance Graph.title_font_size
50030ALO 1 GE Advance Graph.footer
50030BSH 1 GE Advance Graph.footer_font_size
50030CLO 1 GE Advance Graph.foreground_color
50030DLO 1 GE Advance Graph.background_color
50030ESL 1 GE Advance Graph.graph_border
50030FSL 1 GE Advance Graph.graph_width
500310SL 1 GE Advance Graph.graph_height
500311SL 1 GE Advance Graph.grid
500312LO 1 GE Advance Graph.label_font_name
500313SH 1 GE Advance Graph.label_font_size
500314LO 1 GE Advance Graph.axes_color
500315LO 1 GE Advance Graph.x_axis_label
500316SL 1 GE Advance Graph.x_axis_units
500317FL 1 GE Advance Graph.x_major_tics
500318FL 1 GE Advance Graph.x_axis_min
500319FL 1 GE Advance Graph.x_axis_max
50031ALO 1 GE Advance Graph.y_axis_label
50031BSL 1 GE Advance Graph.y_axis_units
50031CFL 1 GE Advance Graph.y_major_tics
50031DFL 1 GE Advance Graph.y_axis_min
50031EFL 1 GE Advance Graph.y_axis_max
50031FLO 1 GE Advance Graph.legend_font_name
500320SH 1 GE Advance Graph.legend_font_size
500321SL 1 GE Advance Graph.legend_location_x
500322SL 1 GE Advance Graph.legend_location_y
500323SL 1 GE Advance Graph.legend_width
500324SL 1 GE Advance Graph.legend_height
500325SL 1 GE Advance Graph.legend_border
500326SL 1 GE Advance Graph.multi_patient
500501SQ 1 GE Advance CurvePresentation Sequence
500502UI 1 GE Advance CurvePresentation.curvepresent_id
500503UI 1 GE Advance CurvePresentation.graph_id
500504UI 1 GE Advance CurvePresentation.curve_id
500505SH 1 GE Advance CurvePresentation.compatible_version
500506SH 1 GE Advance CurvePresentation.software_version
500507LO 1 GE Advance CurvePresentation.curve_label
500508LO 1 GE Advance CurvePresentation.color
500509SL 1 GE Advance CurvePresentation.line_type
50050ASL 1 GE Advance CurvePresentation.line_width
50050BSL 1 GE Advance CurvePresentation.point_symbol
50050CSL 1 GE Advance CurvePresentation.point_symbol_dim
50050DLO 1 GE Advance CurvePresentation.point_color
""",
    "GEMS_RELA_01": """\
002103SS 1 Series from which Prescribed
002105SH 1 Genesis Version - now
002107UL 1 Series Record checksum
002115US 1
002116SS 1
002118SH 1 Genesis version - Now
002119UL 1 Acq recon record checksum
002120DS 1 Table start location
002135SS 1 Series from which prescribed
002136SS 1 Image from which prescribed
002137SS 1 Screen Format
00214ALO 1 Anatomical reference for scout
00214EUS 1
00214FSS 1 Locations in acquisition
002150SS 1 Graphically prescribed
002151DS 1 Rotation from source x rot
002152DS 1 Rotation from source y rot
002153DS 1 Rotation from source z rot
002154SH 3 Image position
002155SH 6 Image orientation
002156SL 1 Num 3D slabs
002157SL 1 Locs per 3D slab
002158SL 1 Overlaps
002159SL 1 Image Filtering 0.5/0.2T
00215ASL 1 Diffusion direction
00215BDS 1 Tagging Flip Angle
00215CDS 1 Tagging Orientation
00215DDS 1 Tag Spacing
00215EDS 1 RTIA_timer
00215FDS 1 Fps
002170LT 1
002171LT 1
002181DS 1 Auto window/level alpha
002182DS 1 Auto window/level beta
002183DS 1 Auto window/level window
002184DS 1 Auto window/level level
002190SS 1 Tube focal spot position
002191SS 1 Biopsy position
002192FL 1 Biopsy T location
002193FL 1 Biopsy ref location
""",
    "GEMS_SENO_02": """\
004504CS 1 AES
004506DS 1 Stereo angle
004509DS 1 Real Magnification Factor
00450BCS 1 Senograph Type
00450CDS 1 Integration Time
00450DDS 1 ROI Origin X and Y
004511DS 2 Receptor Size cm X and Y
004512IS 2 Receptor Size Pixels X and Y
004513ST 1 Screen
004514DS 1 Pixel Pitch Microns
004515IS 1 Pixel Depth Bits
004516IS 2 Binning Factor X and Y
00451BLO 1 Clinical View
00451DDS 1 Mean Of Raw Gray Levels
00451EDS 1 Mean Of Offset Gray Levels
00451FDS 1 Mean Of Corrected Gray Levels
004520DS 1 Estimated Anat mean
004521DS 1 Mean Of Log Region Gray Levels
004522DS 1 Standard Deviation Of Raw Gray Levels
004523DS 1 Standard Deviation Of Corrected Gray Levels
004524DS 1 Standard Deviation Of Region Gray Levels
004525DS 1 Standard Deviation Of Log Region Gray Levels
004526OB 1 MAO Buffer
004527IS 1 Set Number
004528CS 1 WindowingType (LINEAR or GAMMA)
004529DS 2 Windowing parameters
00452AIS 1 2DLocX
00452BIS 1 2DLocY
004539US 1 Vignette Rows
00453AUS 1 Vignette Columns
00453BUS 1 Vignette Bits Allocated
00453CUS 1 Vignette Bits Stored
00453DUS 1 Vignette High Bit
00453EUS 1 Vignette Pixel Representation
00453FOB 1 Vignette Pixel Data
004549DS 1 Radiological Thickness
004550UI 1 SC Instance UID
004551UI 1 SC series UID
004552IS 1 Raw Diagnostic Low
004553IS 1 Raw Diagnostic High
004554DS 1 Exponent
004555IS 1 A Coefficients
004556DS 1 Noise Reduction Sensitivity
004557DS 1 Noise Reduction Threshold
004558DS 1 mu
004559IS 1 Threshold
004560IS 4 Breast ROI X
004561IS 4 Breast ROI Y
004562IS 1 User Window Center
004563IS 1 User Window Width
004564IS 1 Segm Threshold
004565IS 1 Detector Entrance Dose
004566IS 1 Asymmetrical Collimation Information
004571OB 1 STX buffer
004572DS 2 Image Crop point
""",
    "GEMS_SERS_01": """\
002506SS 1 Last pulse sequence used
002507SL 1 Images in Series
002510SL 1 Landmark Counter
002511SS 1 Number of Acquisitions
002514SL 1 Indicates no. of updates to header
002517SL 1 Series Complete Flag
002518SL 1 Number of images archived
002519SL 1 Last image number used
00251ASH 1 Primary Receiver Suite and Host
00251BOB 1 Protocol Data Block (compressed)
""",
    "GEMS_STDY_01": """\
002301SL 1 Number of series in Study
002302SL 1 Number of unarchived Series
002310SS 1 Reference image field
002350SS 1 Summary image
002370FD 1 Start time(secs) in first axial
002374SL 1 No. of updates to header
00237DSS 1 Indicates study has complete info (DICOM/genesis)
""",
    "GEMS_Ultrasound_ImageGroup_001": """\
600310SQ 1
600311OB 1
""",
    "GEMS_Ultrasound_MovieGroup_001": """\
7FE101SQ 1
7FE102LO 1
7FE103UL 1
7FE108SQ 1
7FE110SQ 1
7FE112LO 1
7FE118SQ 1
7FE120SQ 1
7FE124SH 1
7FE126SQ 1
7FE136SQ 1
7FE137UL 1
7FE143OB 1
7FE148FD 1-2
7FE149UL 1
7FE151FL 1
7FE152FD 1
7FE153UL 1
7FE154SL 1
7FE155OB 1
7FE157LT 1
7FE160OB 1
7FE161OW 1
7FE170SQ 1
7FE171UL 1
7FE172LO 1
7FE173SQ 1
7FE174LO 1
7FE175SQ 1
7FE177FD 1-n
7FE179SL 1
7FE183SQ 1
7FE184LO 1
7FE185SQ 1
7FE186SL 4
7FE187FD 4
7FE188FD 1
""",
    "GEMS_VXTL_USERDATA_01": """\
004711LT 1
""",
    "GEMS_XELPRV_01": """\
003308CS 1 Object Type
003310SL 1 Modified
003311LO 1 Name
003319UL 1 ProtocoldataFlags
00331ALO 1 ProtocolName
00331BLO 1 StudyId
00331COB 1 BulkData
00331EFD 1-n DoubleData
00331FOB 1 StringData
003320OB 1 BulkDataFormat
003321OB 1 IntDataFormat
003322OB 1 DoubleDataFormat
003323OB 1 StringDataFormat
003324LT 1 Description
003370SQ 1 SeriesdataSQ
003371UI 1 SDOSOPClassUID
003372UI 1 SDOSOPInstanceUID
""",
    "GE_GENESIS_REV3.0": """\
001939SS 1 Axial Type
00198FSS 1 Swap Phase / Frequency Axis
00199CSS 1 Pulse Sequence Name
00199FSS 1 Coil Type
0019A4SS 1 SAT fat/water/none
0019C0SS 1 Bitmap of SAT Selections
0019C1SS 1 Surfacel Coil Iintensity Correction Flag
0019CBSS 1 Phase Contrast Flow Axis
0019CCSS 1 Phase Contrast Velocity Encoding
0019D5SS 1 Fractional Echo
0019D8SS 1 Variable Echo Flag
0019D9DS 1 Concatenated Sat
0019F2SS 1 Number of Phases
00431EDS 1 Delta Start Time
004327SH 1 Pitch Ratio
""",
    "GE_GROUP": """\
600510UT 1
""",
    "HOLOGIC": """\
002101LT 1 Image Analysis Data in XML
002300LO 1 Encoding Scheme Version
002301LO 1 P File Name
002302OB 1 P File Data
002303UL 1 P File Length
002304OB 1 R File Data
002305UL 1 R File Length
""",
    "HOLOGIC, Inc.": """\
001906LO 1 Paddle ID
001907SH 1 Paddle Position
001908LO 1 Collimation Size
001916DS 1 Paddle Angle
001926LO 1 Paddle ID Description
001927SH 1 Paddle Position Description
001928LO 1 Collimation Size Description
001929LO 1 AEC User Density Scale Factor Description
001930US 1 AEC User Density Scale Factor
001931US 1 AEC System Density Scale Factor
001932US 1 AEC Calculated mAs
001933US 1 AEC Auto Pixel 1
001934US 1 AEC Auto Pixel 2
001935US 1 AEC Sensor
001937LO 1 NPT Mode
001940DS 1 Skin Edge
001941DS 1 Exposure Index
001943DS 1 Short Index Ratio
001945IS 1 Scout mA
001946IS 1 Scout mAs
001990DS 1 Conventional Tomo Angle
7E0101LO 1 Codec Version
7E0102SH 1 Codec Content Type
7E0110SQ 1 High Resolution Data Sequence
7E0111SQ 1 Low Resolution Data Sequence
7E0112OB 1 Codec Content
""",
    "Hologic": """\
002101LT 1 Image Analysis Data in XML
002300LO 1 Encoding Scheme Version
002301LO 1 P File Name
002302OB 1 P File Data
002303UL 1 P File Length
002304OB 1 R File Data
002305UL 1 R File Length
""",
    "IDEXX": """\
001100LO 1 Breed Name
001101LO 1 Species Name
001102PN 1 Owner
""",
    "IMS s.r.l. Biopsy Private Code": """\
126901IS 1 Biopsy Image
126910IS 1-n Biopsy Markers X
126911IS 1-n Biopsy Markers Y
126912IS 1 Biopsy Markers Number
126920IS 1 Biopsy Area Left Border
126921IS 1 Biopsy Area Right Border
126922IS 1 Biopsy Area Top Border
126923IS 1 Biopsy Area Bottom Border
""",
    "IMS s.r.l. Mammography Private Code": """\
127101IS 1 Threshold 1
127102IS 1 Threshold 2
127110IS 1 Segmentation Left Border
127111IS 1 Segmentation Right Border
127112IS 1 Segmentation Top Border
127113IS 1 Segmentation Bottom Border
127120IS 1 Compressor Status
127121IS 1 Collimator Type
127122IS 1 Biopsy Specimen
127138LO 1 Rotation And Inclination Sensor Presence
127139US 1 Window Center For For Processing Images
127140US 1 Window Width For For Processing Images
127141LO 1 Window Center and Width Explanation For For Processing Images
127142LT 1 Processing Information
127145IS 1 Threshold 3
127146IS 1 Threshold 4
127147IS 1 Threshold 5
127148IS 1 Threshold 6
127149IS 1 Threshold 7
127150IS 1 Threshold 8
127151IS 1 Threshold 9
127152IS 1 Threshold 9
127153LO 1 Scaling Factor For Processing
127154IS 1 ConfirmX Image
""",
    "INFINITT_FMX": """\
001510LO 1
001511LO 1
""",
    "INTEGRIS 1.0": """\
000908CS 1 Exposure Channel
000932TM 1 Exposure Start Time
001900LO 1 APR Name
001940DS 1 Frame Rate
002112IS 1 Exposure Number
002908IS 1 Number of Exposure Results
004150SQ 1 Exposure Information Sequence
""",
    "INTELERAD MEDICAL SYSTEMS": """\
002901FD 1 Image Compression Fraction
002902FD 1 Image Quality
002903FD 1 Image Bytes Transferred
002911US 1 J2c Pixel Representation
002912US 1 J2c Bits Allocated
002913US 1 J2c Pixel Shift Value
002914US 1 J2c Planar Configuration
002915DS 1 J2c Rescale Intercept
002920LO 1 MD5Sum
002921US 1 Histogram Percentile Labels
002922FD 1 Histogram Percentile Values
3F0101LO 1 Institution Code
3F0102LO 1 Routed Transfer AE
3F0103LO 1 Source AE
3F0104LO 1 Deferred Validation
3F0105LO 1 Series Owner
3F0106LO 1 Order Group Number
3F0107SH 1 Stripped Pixel Data
3F0108SH 1 Pending Move Request
""",
    "ISG shadow": """\
002970IS 1
002980IS 1
002990IS 1
""",
    "Image (ID, Version, Size, Dump, GUID)": """\
800300LO 1 ID
800310LO 1 Version
800320UL 1 Size
800330OB 1 Dump
800340LO 1 GUID
""",
    "Imaging Dynamics Company Ltd.": """\
432141CS 1
432142US 1
432164LO 1 Custom Tag
""",
    "KINETDX": """\
0021A5US 1
0021A8LO 1
0021AAOB 1
""",
    "KRETZ_US": """\
7FE101OB 1
""",
    "Kodak Image Information": """\
002915LO 1
002916LO 1
002917LO 1
002918UT 1
002919IS 1
00291AIS 1
""",
    "LODOX_STATSCAN": """\
001901IS 1-n
001902IS 1
001903DS 1
001904DS 1
001905DS 1
001906DS 1
001907DS 1
001908DS 1
""",
    "MAROTECH Inc.": """\
003701LO 1 Some kind of version number
003721US 1 Icon Row
003722US 1 Icon Col
003723OB 1 JPEG Compressed Icon
""",
    "MDS NORDION OTP ANATOMY MODELLING": """\
300500SQ 1
300502CS 1
300504DS 1
300506DS 1
300508DS 1
30050ACS 1
30050CCS 1
30050ECS 1
300510DS 1
300512DS 1
""",
    "MEDIFACE": """\
002901UL 1
002910DS 1 Window Center
002911DS 1 Window Width
002920DS 1
002921UL 1
002922DS 2
002930LT 1
""",
    "MERGE TECHNOLOGIES, INC.": """\
000900OB 1
""",
    "MITRA OBJECT ATTRIBUTES 1.0": """\
003302LO 1
003304LO 1
003306LO 1
003308LO 1
00330ALO 1
""",
    "MITRA OBJECT DOCUMENT 1.0": """\
002900OB 1 IMPAX Object Document
""",
    "MITRA OBJECT UTF8 ATTRIBUTES 1.0": """\
003304CS 1 Study Description
00330CLO 1 Reason for Study
003313PN 1 Patient's Name Single Byte
003316PN 1 Referring Physician's Name Single Byte
003319PN 1 Requesting Physician's Name Single Byte
""",
    "MITRA PRESENTATION 1.0": """\
002900CS 1 Mitra Rotation
002901LO 1 Mitra Window Width
002902LO 1 Mitra Window Centre
002903IS 1 Mitra Invert
002904IS 1 Mitra Has Tabstop
002905CS 1 Smooth Rotation
002910CS 1 Breast Box x0
002911CS 1 Breast Box y0
002912CS 1 Breast Box x1
002913CS 1 Breast Box y1
""",
    "MMCPrivate": """\
000901LO 1 Technologist
000902LO 1 ScheduledStudyDateTime
000903OB 1 StudyAppData
000948LO 1 ProtocolName
00094ELO 1 Cms_BodyPartExamined
00094FLO 1 IsProtected
000951LO 1 Cmi_contrastBolusAgent
000952LO 1 Cms_institutionName
000953LO 1 Cms_institutionalDepartmentName
000954LO 1 Cms_seriesDescription
000955LO 1 Cms_operatorsName
000956LO 1 Cms_PerformingPhysiciansName
000957ST 1 Cms_institutionAddress
000958LO 1 Cmi_imageComments
000959LO 1 Cmi_instanceCreationDateTime
00095ALO 1 MppsStepStatus
00095BIS 1 FilmedCount
00095CLO 1 IsAllowCascadeSave
00095DLO 1 IsAllowCascadeProtect
00095ELO 1 IsDeleted
001101LO 1 IsRapidRegistration
001102LO 1 IsProtected
001103IS 1 FilmedCount
001104OB 1 ApplicationData
001105LO 1 IsAllowCascadeSave
001106LO 1 IsAllowCascadeProtect
001107LO 1 IsDeleted
001901LO 1 ProcType
001902LO 1 Plane
001903SH 1 IsSnapShotSeries
001904DS 1 MaxFsColor
001905LO 1 SeriesCategoryType
001907LO 1 ImageContrastBolusAgent
001908DS 1 ImageSliceThickness
001909DS 1 ImageReconstructionDiameter
00190ALO 1 ImageEchoTime
00190BDS 1 ImageRepetitionTime
00190CLO 1 SequenceType
00190DLO 1 TaskUid
00190EOB 1 SeriesAppData
00190FIS 1 MultiSliceNumber
001910LO 1 ImageScanTime
001911LO 1 IsProtected
001912IS 1 ImageIncrement
001913LO 1 MppsStepStatus
001914IS 1 StorageCommittedCount
001915IS 1 ArchivedCount
001916IS 1 TransferredCount
001917LO 1 IsAllowCascadeSave
001918LO 1 IsAllowCascadeProtect
001919LO 1 IsDeleted
00191AUI 1 CharacterizedImageInstanceUid
00191BIS 1 CharacterizedImageCount
00191CLO 1 InternalWindowWidth
00191DLO 1 InternalWindowLevel
00191ELO 1 ?FlipAngle
002901IS 1 SliceNumber
002902IS 1 PhaseNumber
002903LO 1 ProcType
002904LO 1 StopwatchTime
002905LO 1 Plane
002906LO 1 ScanTime
002908LO 1 DualSliceFlag
002909LO 1 SspRatio
00290ALO 1 GatingSignalSource
00290BLO 1 Rephase
00290CLO 1 HalfEcho
00290DLO 1 RectFOVRatio
00290ELO 1 HalfScan
00290FLO 1 NumShots
002910LO 1 ContrastAgent
002911LO 1 EchoAllocation
002912LO 1 NumEchoShift
002913LO 1 FatSat
002914LO 1 MTC
002915LO 1 NumPreSat
002916LO 1 TargetVelocity
002917LO 1 VENCAxis
002918LO 1 NumVENCDirection
00291CLO 1 IsScalableWindowLevel
00291DLO 1 ThreeDSettingLineAngle
00291ELO 1 MPGTotalAxis
00291FLO 1 MPGAxisNumber
002920IS 1 MultiEchoNumber
002921DS 1 NaviAverageGateWidth
002922ST 1 ShimCompensateValue
002923LO 1 GCOffset
002924DS 1 NaviMaxGateWidth
002925DS 1 NaviMinGateWidth
002926DS 1 NaviMaxGatePosition
002927DS 1 NaviMinGatePosition
002928DS 1 TimeDuration
002929DS 1 TablePosition
00292ADS 1 NaviInitialGateWidth
00292BDS 1 NaviFinalGateWidth
00292CDS 1 NaviInitialGatePosition
00292DDS 1 NaviFinalGatePosition
00292EDS 1 NaviAverageGatePosition
00292FOB 1 ImageAppData
002930FD 1 DiffusionBValue
002931SQ 1 SharedFunctionalGroupsSequence
002932SQ 1 PerFrameFunctionalGroupsSequence
002933DS 1 LossyImageCompressionRatio
002934UI 1 InstanceCreatorUID
002935UI 1 RelatedGeneralSOPClassUID
002936UI 1 OriginalSpecializedSOPClassUID
002937SH 1 TimezoneOffsetFromUTC
002938CS 1 SOPInstanceStatus
002939DT 1 SOPAuthorizationDateandTime
00293ALT 1 SOPAuthorizationComment
00293BLO 1 AuthorizationEquipmentCertificationNumber
00293CUL 1 ConcatenationFrameOffsetNumber
00293DUS 1 RepresentativeFrameNumber
00293EUI 1 ConcatenationUID
00293FUS 1 InConcatenationNumber
002940CS 1 CardiacSynchronizationTechnique
002941CS 1 CardiacSignalSource
002942FD 1 CardiacRRIntervalSpecified
002943CS 1 CardiacBeatRejectionTechnique
002944IS 1 LowRRValue
002945IS 1 HighRRValue
002946IS 1 IntervalsAcquired
002947IS 1 IntervalsRejected
002948CS 1 RespiratoryMotionCompensationTechnique
002949CS 1 RespiratorySignalSource
00294ACS 1 BulkMotionCompensationTechnique
00294BCS 1 BulkMotionSignalSource
00294CCS 1 PixelPresentation
00294DCS 1 VolumetricProperties
00294ECS 1 VolumeBasedCalculationTechnique
00294FST 1 AcquisitionContextDescription
002950SQ 1 ModalityLUTSequence
002951LO 1 LUTDescriptor
002952LO 1 LUTExplanation
002953LO 1 LUTData
002954CS 1 PresentationLUTShape
002955SQ 1 FrameAnatomySequence
002956CS 1 FrameLaterality
002957SQ 1 AnatomicRegionSequence
002958SH 1 AnatomicRegionCodeValue
002959SH 1 AnatomicRegionCodingSchemeDesignator
00295ASH 1 AnatomicRegionCodingSchemeVersion
00295BLO 1 AnatomicRegionCodeMeaning
00295CSQ 1 PixelValueTransformationSequence
00295DLO 1 RescaleType
00295ESQ 1 CardiacTriggerSequence
00295FFD 1 TriggerDelayTime
002960SQ 1 FrameVOILUTSequence
002961LO 1 WindowCenterAndWidthExplanation
002962CS 1 AcquisitionContrast
002963SQ 1 MRModifierSequence
002964CS 1 ParallelAcquisitionTechnic
002965FD 1 ParallelReductionFactorSecIn
002966CS 1 InversionRecovery
002967CS 1 FlowCompensation
002968CS 1 FlowCompensationDirection
002969CS 1 SpatialPreSaturation
00296ACS 1 PartialFourier
00296BCS 1 PartialFourierDirection
002970SQ 1 MRReceiveCoilSequence
002971LO 1 ReceiveCoilManufacturerName
002972CS 1 ReceiveCoilType
002973CS 1 QuadratureReceiveCoil
002974LO 1 MultiCoilConfiguration
002975CS 1 ComplexImageComponent
002976SH 1 PulseSequenceName
002977CS 1 EchoPulseSequence
002978CS 1 MultipleSpinEcho
002979CS 1 MultiPlanarExcitation
00297ACS 1 PhaseContrast
00297BCS 1 TimeOfFlightContrast
00297CCS 1 SteadyStatePulseSequence
00297DCS 1 EchoPlanarPulseSequence
00297ECS 1 SpectrallySelectedSuppression
00297FCS 1 OversamplingPhase
002980CS 1 SegmentedKSpaceTraversal
002981CS 1 CoverageOfKSpace
002982SQ 1 MRTimingAndRelatedParametersSequence
002983US 1 RFEchoTrainLength
002984US 1 GradientEchoTrainLength
002985CS 1 GradientOutputType
002986FD 1 GradientOutput
002987SQ 1 MRFOVGeometrySequence
002988US 1 MRAcquisitionFrequencyEncodingSteps
002989US 1 MRAcquisitionPhaseEncodingStepsInPlane
00298AUS 1 MRAcquisitionPhaseEncodingStepsOutOfPlane
00298BSQ 1 MRTransmitCoilSequence
00298CSH 1 TransmitCoilName
00298DLO 1 TransmitCoilManufacturerName
00298ECS 1 TransmitCoilType
00298FSQ 1 MREchoSequence
002990FD 1 EffectiveEchoTime
002991SQ 1 MRMetaboliteMapSequence
002992ST 1 MetaboliteMapDescription
002993SQ 1 MetaboliteMapCodeSequence
002994SH 1 MetaboliteMapCodeValue
002995SH 1 MetaboliteMapCodingSchemeDesignator
002996SH 1 MetaboliteMapCodingSchemeVersion
002997LO 1 MetaboliteMapCodeMeaning
002998SQ 1 MRImagingModifierSequence
002999CS 1 MagnetizationTransfer
00299ACS 1 BloodSignalNulling
00299BCS 1 Tagging
00299CFD 1 TagSpacingFirstDimension
00299DFD 1 TagSpacingSecondDimension
00299EFD 1 TagAngleFirstAxis
00299FSS 1 TagAngleSecondAxis
0029A0FD 1 TagThickness
0029A1FD 1 TaggingDelay
0029A2FD 1 TransmitterFrequency
0029A3DS 1 PixelBandwidth
0029A4SQ 1 MRVelocityEncodingSequence
0029A5FD 1 VelocityEncodingDirection
0029A6FD 1 VelocityEncodingMinimumValue
0029A7FD 1 VelocityEncodingMaximumValue
0029A8SQ 1 MRImageFrameTypeSequence
0029A9CS 1 FrameType
0029AACS 1 PixelPresentation
0029ABCS 1 VolumetricProperties
0029ACCS 1 VolumeBasedCalculationTechnique
0029ADIS 1 FilmedCount
0029AELO 1 IsTransferred
0029AFLO 1 IsArchived
0029B0LO 1 MppsStepStatus
0029B1LO 1 CommitmentStatus
0029B2LO 1 IsStorageCommitted
0029B3LO 1 IsDicom
0029B4LO 1 IsAllowCascadeSave
0029B5LO 1 IsAllowCascadeProtect
0029B6LO 1 IsDeleted
0029B7OB 1 ApplicationData
0029B8LO 1 IsAllowCascadeSave
0029B9LO 1 IsAllowCascadeProtect
0029BALO 1 IsDeleted
0029BBIS 1 VOI1
0029BCIS 1 VOI2
0029C0FD 1 SelectiveIRColumn
0029C2DS 1 MixingTime
0029D0LO 1 AcqModeSliceDir
0029D3LO 1 DeltaAngle
0029D5UI 1 EnhancedSopInstanceUid
0029D6LO 1 PolarityOfPhaseEncoding
0029D7OB 1 PresentationStates
""",
    "MeVis BreastCare": """\
001901LO 1 Annotation Version
007101LO 1 XML Formatted Text Value
""",
    "MedIns HP Extensions": """\
547303LO 1
""",
    "Mortara_Inc": """\
145500OW 1 ELI Interpretation Vector
145502UT 1 Race
145503UT 1 Social Security Number
145504UT 1 Attending Physician
145505UT 1 Procedural Diagnosis
145506UT 1 Note1
145507UT 1 Note2
145508LO 1 Order Request Number
145510LO 1 Manufacturer Name
""",
    "NQHeader": """\
009901UI 1
009902UI 1
009904SS 1
009905LT 1
009910FL 1
009920SH 1
009921FL 1
""",
    "NQLeft": """\
019901FL 1
019902FL 1
019903FL 1
019904FL 1
019905FL 1
019906FL 1
019907FL 1
019908FL 1
019909FL 1
01990AFL 1
01990BFL 1
01990CFL 1
01990DFL 1
01990EFL 1
01990FFL 1
019910FL 1
019911FL 1
019912FL 1
019913FL 1
019914FL 1
019915FL 1
019916FL 1
""",
    "NQRight": """\
029901FL 1
029902FL 1
029903FL 1
029904FL 1
029905FL 1
029906FL 1
029907FL 1
029908FL 1
029909FL 1
02990AFL 1
02990BFL 1
02990CFL 1
02990DFL 1
02990EFL 1
02990FFL 1
029910FL 1
029911FL 1
029912FL 1
029913FL 1
029914FL 1
029915FL 1
029916FL 1
""",
    "NUD_PRIVATE": """\
777702UT 1 Interfile
777705IS 1
""",
    "ObjectModel (ID, Version, Place, PlaceDescription)": """\
810100LO 1 ID
810110LO 1 Version
""",
    "PAPYRUS": """\
000900LT 1 Original File Name
000910LT 1 Original File Location
000918LT 1 Data Set Identifier
004100LT 1-n Papyrus Comments
004110US 1 Folder Type
004111LT 1 Patient Folder Data Set ID
004120LT 1 Folder Name
004130DA 1 Creation Date
004132TM 1 Creation Time
004134DA 1 Modified Date
004136TM 1 Modified Time
004140LT 1-n Owner Name
004150LT 1 Folder Status
004160UL 1 Number of Images
004162UL 1 Number of Other
0041A0LT 1-n External Folder Element DSID
0041A1US 1-n External Folder Element Data Set Type
0041A2LT 1-n External Folder Element File Location
0041A3UL 1-n External Folder Element Length
0041B0LT 1-n Internal Folder Element DSID
0041B1US 1-n Internal Folder Element Data Set Type
0041B2UL 1-n Internal Offset To Data Set
0041B3UL 1-n Internal Offset To Image
""",
    "PAPYRUS 3.0": """\
004100LT 1 Comments
004110SQ 1 Pointer Sequence
004111UL 1 Image Pointer
004112UL 1 Pixel Offset
004113SQ 1 Image Identifier Sequence
004114SQ 1 External PAPYRUS-File Reference Sequence
004115US 1 Number of images
004121UI 1 Referenced SOP Class UID
004122UI 1 Referenced SOP Instance UID
004131LT 1 Referenced File Name
004132LT 1-n Referenced File Path
004141UI 1 Referenced Image SOP Class UID
004142UI 1 Referenced Image SOP Instance UID
004150SQ 1 Image Sequence
""",
    "PHILIPS IMAGING DD 001": """\
200101FL 1 Chemical Shift
200102IS 1 Chemical Shift Number MR
200103FL 1 Diffusion B-Factor
200104CS 1 Diffusion Direction
200106CS 1 Image Enhanced
200107CS 1 Image Type End Diastole or End Systole
200108IS 1 Phase Number
200109FL 1 Image Prepulse Delay
20010AIS 1 Image Plane Number
20010BCS 1 Image Orientation
20010CCS 1 Arrhythmia Rejection
20010ECS 1 Cardiac Cycled
20010FSS 1 Cardiac Gate Width
200110CS 1 Cardiac Sync
200111FL 1 Diffusion Echo Time
200112CS 1 Dynamic Series
200113SL 1 EPI Factor
200114SL 1 Number of Echoes
200115SS 1 Number of Locations
200116SS 1 Number of PC Directions
200117SL 1 Number of Phases
200118SL 1 Number of Slices
200119CS 1 Partial Matrix Scanned
20011AFL 1-n PC Velocity
20011BFL 1 Prepulse Delay
20011CCS 1 Prepulse Type
20011DIS 1 Reconstruction Number
20011FCS 1 Respiration Sync
200120LO 1 Scanning Technique
200121CS 1 SPIR
200122FL 1 Water-Fat Shift
200123DS 1 Flip Angle
200124CS 1 Series is Interactive
200125SH 1 Echo Time Display
200126CS 1 Presentation State Subtraction Active
20012DSS 1 Number of Slices in Stack
200132FL 1 Stack Radial Angle
200133CS 1 Stack Radial Axis
200135SS 1 Stack Slice Number
200136CS 1 Stack Type
20013FCS 1 Displayed Area Zoom Interpolation Method
200158UL 1 Contrast Transfer Taste
20015FSQ 1 Stack Sequence
200160SL 1 Number of Stacks
200161CS 1 Series Transmitted
200162CS 1 Series Committed
200163CS 1 Examination Source
200167CS 1 Linear Presentation GL Transform Shape Sub
200177CS 1 GL Transform Type
20017BIS 1 Acquisition Number
200181IS 1 Number of Dynamic Scans
20019FUS 1 Pixel Processing Kernel Size
2001A1CS 1 Is Raw Image
2001F1FL 1 Prospective Motion Correction
2001F2FL 1 Retrospective Motion Correction
""",
    "PHILIPS MR": """\
000910LO 1 SPI Release
000912LO 1
""",
    "PHILIPS MR IMAGING DD 001": """\
200505CS 1 Synergy Reconstruction Type
20051ESH 1 MIP Protocol
20051FSH 1 MPR Protocol
200520SL 1 Number of Chemical Shift
200583SQ 1 Series Slab
2005A1CS 1 Syncra Scan Type
2005B0FL 1 Diffusion Direction RL
2005B1FL 1 Diffusion Direction AP
2005B2FL 1 Diffusion Direction FH
""",
    "PHILIPS MR SPECTRO;1": """\
001901US 1
001902US 1
001903US 1
001904US 1
001905US 1
001906US 1
001907IS 1
001908IS 1
001909IS 1
001910IS 1
001912IS 1
001913IS 1
001914US 1
001915US 1-n
001916IS 1
001917IS 1
001920IS 1
001921IS 1
001922IS 1
001923IS 1
001924IS 1
001925IS 1
001926IS 1
001927IS 1
001928IS 1
001929IS 1-n
001931US 1
001932US 1
001941LT 1
001942IS 2
001943IS 2
001945US 1
001946US 1
001947IS 1
001948IS 1
001949US 1
001960US 1
001961US 1
001971IS 1-n
001972US 1
001973US 1
001974US 1
001976US 1
001977US 1
001978US 1
001979US 1
001980IS 1
""",
    "PHILIPS MR/LAST": """\
001909DS 1 Main Magnetic Field
00190EIS 1 Flow Compensation
0019B1IS 1 Minimum RR Interval
0019B2IS 1 Maximum RR Interval
0019B3IS 1 Number of Rejections
0019B4IS 1-n Number of RR Intervals
0019B5IS 1 Arrhythmia Rejection
0019B7IS 1
0019C0DS 1-n
0019C6IS 1 Cycled Multiple Slice
0019CEIS 1 REST
0019D5DS 1
0019D6IS 1 Fourier Interpolation
0019D9IS 1-n
0019E0IS 1 Prepulse
0019E1DS 1 Prepulse Delay
0019E2IS 1
0019E3DS 1
0019E4IS 1
0019E5DS 1
0019F0LT 1 WS Protocol String 1
0019F1LT 1 WS Protocol String 2
0019F2LT 1 WS Protocol String 3
0019F3LT 1 WS Protocol String 4
002100IS 1
002110IS 1
002120IS 1
002121DS 1 Slice Gap
002122DS 1 Stack Radial Angle
002700US 1
002711US 1-n
002712DS 1-n
002713DS 1-n
002714DS 1-n
002715DS 1-n
002716LO 1
002910DS 1 FP Min
002920DS 1 FP Max
002930DS 1 Scaled Minimum
002940DS 1 Scaled Maximum
002950DS 1 Window Minimum
002960DS 1 Window Maximum
002961IS 1
002962IS 1
002970DS 1
002971DS 1
002972IS 1
002980IS 2 View Center
002981IS 2 View Size
002982IS 1 View Zoom
002983IS 1 View Transform
004107LO 1
004109DS 1
600100LT 1
""",
    "PHILIPS MR/PART": """\
002900DS 2
002904US 1
002910DS 1
002911DS 1
002920LO 1
002931DS 2
002932DS 2
0029C3IS 1 Scan Resolution
0029C4IS 1 Field of View
0029D5LT 1 Slice Thickness
""",
    "PHILIPS MR/PART 6": """\
001910IS 1
""",
    "PHILIPS MR/PART 7": """\
001900IS 1
""",
    "PHILIPS NM -Private": """\
705100US 1 Current Segment
705101US 1 Number of Segments
705102FL 1 Segment Start Position
705103FL 1 Segment Stop Position
705104FL 1 Rel. COR offset - X dir.
705105FL 1 Rel. COR offset - Z dir.
705106US 1 Current Rotation Number
705107US 1 Number of Rotations
705110DS 1 Alignment Translations
705111DS 1 Alignment Rotations
705112DS 1 Alignment Timestamp
""",
    "PHILIPS-MR-1": """\
001911IS 1 Chemical Shift Number
001912IS 1 Phase Number (Philips)
002101IS 1 Reconstruction Number
002102IS 1 Slice Number
""",
    "PMOD_1": """\
005501FD 1-n Frame Start Times Vector
005502FD 3-3n Frame Positions Vector
005503FD 6-6n Frame Orientations Vector
005504FD 1-n Frame Durations (ms) Vector
005505FD 1-n Frame Rescale Slope Vector
""",
    "PMOD_GENPET": """\
7FE101UT 1 Slices Names
7FE102UT 1 Gene Codes
7FE103UT 1 Gene Labels
""",
    "PMS-THORA-5.1": """\
008920SQ 1 Stamp Image Sequence
""",
    "PMTF INFORMATION DATA": """\
002901SQ 1
002931LO 1 PMTF Information 1
002932UL 1 PMTF Information 2
002933UL 1 PMTF Information 3
002934CS 1 PMTF Information 4
002989LO 1
002990OB 1
701573SQ 1
""",
    "Philips EV Imaging DD 022": """\
200700ST 1
""",
    "Philips Imaging DD 001": """\
200101FL 1 Chemical Shift
200102IS 1 Chemical Shift Number MR
200103FL 1 Diffusion B-Factor
200104CS 1 Diffusion Direction
200105SS 1 Graphic Annotation ParentID
200106CS 1 Image Enhanced
200107CS 1 Image Type ED ES
200108IS 1 Phase Number
200109FL 1 Image Prepulse Delay
20010AIS 1 Slice Number MR
20010BCS 1 Slice Orientation
20010CCS 1 Arrhythmia Rejection
20010ECS 1 Cardiac Cycled
20010FSS 1 Cardiac Gate Width
200110CS 1 Cardiac Sync
200111FL 1 Diffusion Echo Time
200112CS 1 Dynamic Series
200113SL 1 EPI Factor
200114SL 1 Number of Echoes
200115SS 1 Number of Locations
200116SS 1 Number of PC Directions
200117SL 1 Number of Phases MR
200118SL 1 Number of Slices MR
200119CS 1 Partial Matrix Scanned
20011AFL 1-n PC Velocity
20011BFL 1 Prepulse Delay
20011CCS 1 Prepulse Type
20011DIS 1 Reconstruction Number MR
20011ECS 1 Reformat Accuracy
20011FCS 1 Respiration Sync
200120LO 1 Scanning Technique Description MR
200121CS 1 SPIR
200122FL 1 Water Fat Shift
200123DS 1 Flip Angle Philips
200124CS 1 Interactive
200125SH 1 Echo Time Display MR
200126CS 1 Presentation State Subtraction Active
200127CS 1
200128FL 1 Edge Enhancement Gain Factor Sub
200129FL 1 Edge Enhancement Gain Factor Non Sub
20012ACS 1 Edge Enhancement Taste Adapt Sub
20012BCS 1 Edge Enhancement Taste Non Sub
20012CFL 1 Harmonization Factor
20012DSS 1 Number of Stack Slices
20012ECS 1
20012FFL 1 Harmonization Gain
200130UL 1 Log Subtraction Gain Step
200131US 1 Mixing NR of Mask Image Numbers
200132FL 1-n Stack Radial Angle
200133CS 1-n Stack Radial Axis
200134CS 1 Mixing Mask Operation
200135SS 1-n Stack Slice Number
200136CS 1-n Stack Type
200137CS 1 Mixing Operation Type
200138FL 1
200139FL 1
20013ACS 1 Pixel Shift
20013BFL 1
20013CFL 1
20013DUL 1 Contour Fill Color
20013EFL 1
20013FCS 1 Interpolation Method
200140CS 1
200141FL 1
200142CS 1 Subtraction Land Marking Active
200143IS 1
200144IS 1
200145IS 1
200146CS 1 Graphic Line Style
200147FL 1 Graphic Line Width
200148SS 1 Graphic Annotation ID
200149IS 1
20014ACS 1
20014BCS 1 Poly Line Interpolation Method
20014CCS 1 Poly Line Begin Point Style
20014DCS 1 Poly Line End Point Style
20014ECS 1 Window Smoothing Taste
20014FFD 1 Harmonization Offset
200150LO 1 Graphic Marker Type
200151IS 1
200152UI 1 Image Presentation State UID
200153CS 1 Window Invert
200154FL 1
200155UL 1 Graphic Line Color
200156CS 1 Graphic Type (Private)
200157CS 1
200158UL 1 Contrast Transfer Taste
200159IS 1
20015AST 1 Graphic Annotation Model
20015DST 1 Measurement Text Units
20015EST 1 Measurement Text Type
20015FSQ 1 Stack Sequence
200160SL 1 Number of Stacks
200161CS 1 Series Transmitted
200162CS 1 Series Committed
200163CS 1 Examination Source
200164SH 1 Text Type
200165SQ 1 Graphic Overlay Plane
200166SQ 1
200167CS 1 Linear Presentation GL Transform Shape Sub
200168SQ 1 Linear Modality GL Transform
200169SQ 1 Display Shutter Sequence
20016ASQ 1 Spatial Transformation
20016BSQ 1 Has Edge Enhancement Sequence
20016DLO 1 Text Font
20016ESH 1 Series Type
20016FSQ 1 Mixing Sequence
200171CS 1 Graphic Constraint
200172IS 1
200173SQ 1 Referenced Mask Image Sequence
200174DS 1-n Window Center Sub
200175DS 1-n Window Width Sub
200176UL 1 Number of Frames
200177CS 1 GL TrafoType
200179SQ 1 Harmonisation Sequence
20017AFL 1 Window Rounding Factor
20017BIS 1 Acquisition Number
20017CUL 1
20017EUS 1 Edge Enhancement Gain Taste
20017FUS 1 Edge Enhancement Gain Taste Sub
200180LO 1 Text Anchor Point Alignment
200181IS 1 Number of Dynamic Scans
200182IS 1 Echo Train Length
200183DS 1 Imaging Frequency
200184DS 1 Inversion Time
200185DS 1 Magnetic Field Strength
200186IS 1 Number of Phase Encoding Steps
200187SH 1 Imaged Nucleus
200188DS 1 Number of Averages
200189DS 1 Phase FOV Percent
20018ADS 1 Sampling Percent
20018BSH 1 Transmitting Coil
20018CCS 1
200190LO 1
200191LO 1
200192LO 1
200193LO 1 Text Style
200194LO 1 Processing Order Specialization
20019ASQ 1 Graphic Number Sequence
20019BUL 1 Graphic Number
20019CLO 1 Graphic Annotation Label
20019DLO 1 PIIM Subtraction Type
20019FUS 2 Pixel Processing Kernel Size
2001A1CS 1 Is Raw Image
2001A2US 1 LOG Subtraction Curve Taste
2001A3UL 1 Text Color Foreground
2001A4UL 1 Text Color Background
2001A5UL 1 Text Color Shadow
2001C0UL 1
2001C1LO 1 Nested Object Type Name
2001C2FD 1
2001C3UL 1
2001C5SQ 1
2001C6SQ 1
2001C7SQ 1
2001CASQ 1
2001CBIS 1
2001CCST 1 Derivation Description
2001D0AT 1
2001D1US 1
2001D2US 1
2001D3US 1
2001D4US 1
2001D5US 1
2001D6US 1
2001D7US 1
2001D8US 1
2001D9US 1
2001DACS 1
2001DBUS 1
2001DCUS 1
2001DDUS 1
2001DEUS 1
2001DFUL 1
2001E9SQ 1
2001F1FL 1-n Prospective Motion Correction
2001F2FL 1 Retrospective Motion Correction
2001F3CS 1
2001F4UL 1
2001F5CS 1
2001F6UL 1
2001F7LO 1
2001F9SQ 1
2001FBSQ 1
2001FCSQ 1
2001FDSQ 1
""",
    "Philips Imaging DD 002": """\
200101US 1
200102FD 1
200103CS 1
200104SS 1
200105FD 1
200106US 1
200107CS 1
200108FD 1
200109FD 1
20010AFD 1
20010BFD 1
20010CUS 1
20010DCS 1
20010EFD 1
20010FUS 1
200110SS 1
200111SS 1
200112CS 1
200113SS 1
200114FD 1
200115FD 1
200116FD 1
200117FD 1
200118CS 1
200119FD 1
20011AFD 1
20011BFD 1
20011CFD 1
20011DFD 1
20011EFD 1
20011FFD 1
200120FD 1
200121FD 1
200122FD 1
200123FD 1
200124FD 1
200125FD 1
200126FD 1
200127FD 1
200128US 1
200129US 1
20012AUS 1
20012BSS 1
20012CFD 1
20012DFD 1
20012ESS 1
20012FSS 1
200130SS 1
200131SS 1
200132SS 1
200133SS 1
200134SS 1
200135FD 1
200136FD 1
200137FD 1
200138FD 1
200139CS 1
20013ASQ 1
20013BSQ 1
20013CSQ 1
20013DSQ 1
20013ESS 1
20013FSS 1
200140SS 1
200150CS 1
200152LO 1
200153CS 1
200157SQ 1
200158SQ 1
20015ALO 1
20015CLO 1
20015DUL 1
20015EUL 1
20015FSQ 1
200163ST 1
200164SQ 1
200165CS 1
200166CS 1
200167LO 1
200168LO 1
20016BLO 1
200171CS 1
200172FL 1
200173FL 1
200174LO 1
200175SS 1
""",
    "Philips Imaging DD 065": """\
400700CS 1
""",
    "Philips Imaging DD 067": """\
400100SQ 1
400101CS 1
400108CS 1
""",
    "Philips Imaging DD 070": """\
400110SQ 1
400111SQ 1
400112SQ 1
400116ST 1
400117ST 1
400118ST 1
40011CSQ 1
40011DLT 1
""",
    "Philips Imaging DD 073": """\
400748FL 1
""",
    "Philips Imaging DD 097": """\
200101SQ 1
200102FD 1
200103FD 1
200104FD 1
200105SQ 1
200106SQ 1
200107FD 1
200108SQ 1
20010ASQ 1
20010BSQ 1
20010DFD 1
20010ESQ 1
20010FFD 1
200112SQ 1
200117US 1
200118US 1
200119LO 1
20011AFD 1
20011BUL 1
20011CFD 1
20011DFD 1
20011EFD 1
20011FFD 1
200121UL 1
200122FD 1
200123FD 1
200124FD 1
200125FD 1
200126FD 1
200127FD 1
200128LO 1
20012ALO 1
20012BFD 1
20012CFD 1
20012DUL 1
20012ESQ 1
20012FOB 1
200130SL 1
200131SL 1
200132SL 1
200136LO 1
200137FD 1
200138FD 1
200139FD 1
20013AFD 1
20013BFD 1
20013CSQ 1
20013DFD 1
20013ESQ 1
200140UL 1
200141LO 1
200142SQ 1
200144LO 1
200145SL 1
200146LO 1
200147OB 1
200149SQ 1
20014AOB 1
20014BSL 1
20014CLO 1
2001A1CS 1
2001A2FD 1
2001A3FD 1
2001A4FD 1
2001A5FD 1
2001A6US 1
2001A8IS 1
2001A9SQ 1
2001AAFD 1
2001ABIS 1
""",
    "Philips Imaging DD 129": """\
200100SQ 1 Presentation State Sequence
200101SQ 1 PresentationStateSequence
200102SQ 1
200103UL 1
200104SQ 1
200105FD 1
200106FD 1
200107CS 1
200108CS 1
200109UL 1
""",
    "Philips MR Imaging DD 001": """\
200500FL 1 Image Angulation AP
200501FL 1 Image Angulation FH
200502FL 1 Image Angulation RL
200504CS 1 Image Display Orientation
200505CS 1 Synergy Reconstruction Type
200508FL 1 Image Offcenter AP
200509FL 1 Image Offcenter FH
20050AFL 1 Image OffCentre RL
20050BFL 1 Max FP
20050CFL 1 Min FP
20050DFL 1 Scale Intercept
20050EFL 1 Scale Slope
20050FDS 1 Window Center
200510DS 1 Window Width
200511CS 1 Image Type
200512CS 1 Cardiac Gating
200513CS 1 Development Mode
200514CS 1 Diffusion
200515CS 1 Fat Saturation
200516CS 1 Flow Compensation
200517CS 1 Fourier Interpolation
200518LO 1 Hardcopy Protocol
200519CS 1 Inverse Reconstructed
20051ASS 1 Label Syntax
20051BCS 1 Magnetization Prepared
20051CCS 1 Magnetization Transfer Contrast
20051DSS 1 Measurement Scan Resolution
20051ESH 1 MIP Protocol
20051FSH 1 MPR Protocol
200520SL 1 Number of Chemical Shift
200521SS 1 Number of Mixes
200522IS 1 Number of References
200523SS 1 Number of Slabs
200525SS 1 Number of Volumes
200526CS 1 Over Sampling Phase
200527CS 1 Package Mode
200528CS 1 Partial Fourier Frequency
200529CS 1 PartialFourierPhase
20052AIS 1 Patient Reference ID
20052BSS 1 Percent Scan Complete
20052CCS 1 Phase Encode Reordering
20052DIS 1 PlanScan Survey Number of Images
20052ECS 1 PPG PPU Gating
20052FCS 1 Spatial Presaturation
200530FL 1 Repetition Time
200531CS 1 Respiratory Gating
200532CS 1 Sample Representation
200533FL 1 Acquisition Duration
200534CS 1 Segmented KSpace
200535CS 1 Data Type
200536CS 1 Is Cardiac
200537CS 1 Is Spectro
200538CS 1 Spoiled
200539CS 1 Steady State
20053ASH 1 Sub Anatomy
20053BCS 1 Time Reversed Steady State
20053CCS 1 Tilt Optimized Nonsaturated Excitation
20053DSS 1 Number of RR Interval Ranges
20053ESL 1-n RR Intervals Distribution
200548IS 1 Referenced Acquisition Number
200549IS 1 Referenced Chemical Shift Number
20054AIS 1 Referenced Dynamic Scan Number
20054BIS 1 Referenced Echo Number
20054CCS 1 Referenced Entity
20054DCS 1 Referenced Image Type
20054EFL 1 Slab FOV RL
20054FFL 1 Slab Offcentre AP
200550FL 1 Slab Offcentre FH
200551FL 1 Slab Offcentre RL
200552CS 1 Slab Type
200553CS 1 Slab View Axis
200554FL 1 Volume Angulation AP
200555FL 1 Volume Angulation FH
200556FL 1 Volume Angulation RL
200557FL 1 Volume FOV AP
200558FL 1 Volume FOV FH
200559FL 1 Volume FOV RL
20055AFL 1 Volume Offcentre AP
20055BFL 1 Volume Offcentre FH
20055CFL 1 Volume Offcentre RL
20055DCS 1 Volume Type
20055ECS 1 Volume View Axis
20055FCS 1 Study Origin
200560IS 1 Study Sequence Number
200561CS 1 Prepulse Type
200563SS 1 fMRI Status Indication
200564IS 1 Reference Phase Number
200565IS 1 Reference Reconstruction Number
200566CS 1 Reference Scanning Sequence
200567IS 1 Reference Slice Number
200568CS 1 Reference Type
200569FL 1 Slab Angulation AP
20056AFL 1 Slab Angulation FH
20056BFL 1 Slab Angulation RL
20056CFL 1 Slab FOV AP
20056DFL 1 Slab FOV FH
20056ECS 1 Scanning Sequence
20056FCS 1 Acquisition Type
200570LO 1 Hardcopy Protocol EasyVision
200571FL 1 Stack Angulation AP
200572FL 1 Stack Angulation FH
200573FL 1 Stack Angulation RL
200574FL 1 Stack FOV AP
200575FL 1 Stack FOV FH
200576FL 1 Stack FOV RL
200578FL 1 Stack Offcentre AP
200579FL 1 Stack Offcentre FH
20057AFL 1 Stack Offcentre RL
20057BCS 1 Stack Preparation Direction
20057EFL 1 Stack Slice Distance
200580SQ 1 Series PlanScan
200581CS 1 Stack View Axis
200583SQ 1 Series Slab
200584SQ 1 Series Reference
200585SQ 1 Series Volume
200586SS 1 Number of Geometry
20059ESQ 1 Series Geometry
20059FCS 1 SeriesSpectral Selective Excitation Pulse
2005A0FL 1 Dynamic Scan Begin Time
2005A1CS 1 Syncra Scan Type
2005A2CS 1 Is COCA
2005A3IS 1 Stack Coil ID
2005A4IS 1 Stack CBB Coil 1
2005A5IS 1 Stack CBB Coil 2
2005A6IS 1 Stack Channel Combination Bitmask
2005A7CS 1 Stack Coil Connection
2005A8DS 1 Inversion Time
2005A9CS 1 Geometry Correction
2005B0FL 1 Diffusion Direction RL
2005B1FL 1 Diffusion Direction AP
2005B2FL 1 Diffusion Direction FH
2005C0CS 1 Scan Sequence
""",
    "Philips MR Imaging DD 002": """\
200532SQ 1 Blob Data Object Array
200537LO 1 Blob Name
200538LO 1 Application Name
200539LO 1 Type Name
200540LO 1 Version String
200541LO 1 Comment String
200543SL 1 Actual Blob Size
200544OW 1 Blob Data
200547CS 1 Blob Flag
200599UL 1 Number of Request Excerpts
""",
    "Philips MR Imaging DD 003": """\
200500UL 1 Number of SOP Common
200501UL 1 Number of Film Consumption
200513UL 1 Number of Codes
200534SL 1 Number of Image Per Series Ref
200545SS 1 Number of Software Version
200549SS 1 Number of Series Operators Name
200551SS 1 Number of Study Admitting Diagnostic Description
200552SS 1 Number of Study Patient Contrast Allergies
200553SS 1 Number of Study Patient Medical Alerts
200556SS 1 Number of SC Software Versions
200557SS 1 Number of Running Attributes
200581UI 1 Default Image UID
200582CS 1 Running Attributes
""",
    "Philips MR Imaging DD 004": """\
200500SS 1 Spectrum Extra Number
200501SS 1 Spectrum Kx Coordinate
200502SS 1 Spectrum Ky Coordinate
200503SS 1 Spectrum Location Number
200504SS 1 Spectrum Mix Number
200505SS 1 Spectrum X Coordinate
200506SS 1 Spectrum Y Coordinate
200507FL 1 Spectrum DC Level
200508FL 1 Spectrum Noise Level
200509FL 1 Spectrum Begin Time
200510FL 1 Spectrum Echo Time
200512FL 1 Spectrum Inversion Time
200513SS 1 Spectrum Number
200514SS 1 Spectrum Number of Averages
200515SS 1 Spectrum Number of Samples
200516SS 1 Spectrum Scan Sequence Number
200517SS 1 Spectrum Number of Peaks
200525CS 1 Spectro SI B0 Correction
200526FL 1 Spectro B0 Echo Top Position
200527CS 1 Spectro Complex Component
200528CS 1 Spectro Data Origin
200529FL 1 Spectro Echo Top Position
200530CS 1-n InPlane Transforms
200531SS 1 Number of Spectra Acquired
200533FL 3 Phase Encoding Echo Top Positions
200534CS 1 Physical Quantity for Chemical Shift
200535CS 1 Physical Quantity Spatial
200536FL 1 Reference Frequency
200537FL 1 Sample Offset
200538FL 1 Sample Pitch
200539SS 2 Search Interval for Peaks
200540CS 1 Signal Domain for Chemical Shift
200541CS 1 Signal Domain Spatial
200542CS 1 Signal Type
200543CS 1 Spectro Additional Rotations
200544SS 1-n Spectro Display Ranges
200545CS 1 Spectro Echo Acquisition
200546CS 1 Spectro Frequency Unit
200547FL 1 Spectro Gamma
200548CS 1 Spectro Hidden Line Removal
200549FL 1 Spectro Horizontal Shift
200550FL 2 Spectro Horizontal Window
200551SS 1 Spectro Number of Display Ranges
200552SS 1 Spectro Number of Echo Pulses
200553LO 1-n Spectro Processing History
200554CS 1 Spectro Scan Type
200555FL 1-n Spectro SI CS Intervals
200556CS 1 Spectro SI Mode
200557SS 1 Spectro Spectral BW
200558LO 1 Spectro Title Line
200559FL 1 Spectro Turbo Echo Spacing
200560FL 1 Spectro Vertical Shift
200561FL 2 Spectro Vertical Window
200562FL 1 Spectro Offset
200563FL 1 Spectrum Pitch
200564CS 1 Volume Selection
200570SS 1 Number Mixes Spectro
200571SQ 1 Series SP Mix
200572SS 1 SP Mix T Resolution
200573SS 1 SP Mix KX Resolution
200574SS 1 SP Mix KY Resolution
200575SS 1 SP Mix F Resolution
200576SS 1 SP Mix X Resolution
200577SS 1 SP Mix Y Resolution
200578SS 1 SP Mix Number of Spectra Intended
200579SS 1 SP Mix Number of Averages
200581IS 1 ScanoGram Survey Number of Images
200582UL 1 Number of Procedure Codes
200589SQ 1 Viewing Protocol
200590CS 1 Stack Coil Function
200591PN 1 Patient Name Job In Params
200592IS 1 Geolink ID
200593IS 1 Station Number
200596CS 1 Flow Images Present
200597LO 1 Anatomic Region Code Value
200598CS 1 Mobiview Enabled
200599CS 1 IViewBold Enabled
""",
    "Philips MR Imaging DD 005": """\
200500CS 1 Volume View Enabled
200501UL 1 Number of Study Reference
200502SQ 1 SPS Code
200503UL 1 Number of SPS Codes
200506SS 1 Number of PS Specific Character Sets
200507SS 1 Number of Specific Character Set
200509DS 1 Rescale Intercept Original
20050ADS 1 Rescale Slope Original
20050BLO 1 Rescale Type Original
20050ESQ 1 Private Shared Sequence
20050FSQ 1 Private Per-Frame Sequence
200510IS 1 MF Conv Treat Spectro Mix Number
200511UI 1 MF Private Referenced SOP Instance UID
200512IS 1 Diffusion B Value Number
200513IS 1 Gradient Orientation Number
200514SL 1 Number of Diffusion B Values
200515SL 1 Number of Diffusion Gradient Orientations
200516CS 1 Plan Mode
200518CS 3 Operating Mode Type
200519CS 3 Operating Mode
20051ACS 1 Fat Saturation Technique
20051BIS 1 Version Number Deleted Images
20051CIS 1 Version Number Deleted Spectra
20051DIS 1 Version Number Deleted Blobsets
20051EUL 1 LUT1 Offset
20051FUL 1 LUT1 Range
200520UL 1 LUT1 Begin Color
200521UL 1 LUT1 End Color
200522UL 1 LUT2 Offset
200523UL 1 LUT2 Range
200524UL 1 LUT2 Begin Color
200525UL 1 LUT2 End Color
200526CS 1 Viewing Hardcopy Only
200527CS 1
200528SL 1 Number of Label Types
20052ACS 1 Exam Print Status
20052BCS 1 Exam Export Status
20052CCS 1 Exam Storage Commit Status
20052DCS 1 Exam Media Write Status
20052EFL 1 dBdt
20052FFL 1 Proton SAR
200530FL 1 Non Proton SAR
200531FL 1 Local SAR
200532CS 1 Safety Override Mode
200535CS 1 Spectro Examcard
200536UI 1 Referenced Series Instance UID
200537CS 1 Color LUT Type
200538LT 1
200539LT 1
20053ALT 1 Data Dictionary Contents Version
20053BCS 1 Is Coil Survey
20053CFL 1 Stack Table Position Longitudinal
20053DFL 1 Stack Table Position Lateral
20053EFL 1 Stack Posterior Coil Position
20053FCS 1 Active Implantable Medical Device Limits Applied
200540FL 1 Active Implantable Medical Device Head SAR Limit
200541FL 1 Active Implantable Medical Device Whole Body SAR Limit
200542FL 1 Active Implantable Medical Device B1 RMS Limit
200543FL 1 Active Implantable Medical Device dbDt Limit
200544IS 1 TFE Factor
200545CS 1 Attenuation Correction
200546FL 1 FWHM Shim
200547FL 1 Power Optimization
200548FL 1 Coil Q
200549FL 1 Receiver Gain
20054AFL 1 Data Window Duration
20054BFL 1 Mixing Time
20054CFL 1 First Echo Time
20054DCS 1 Is B0 Series
20054ECS 1 Is B1 Series
20054FCS 1 Volume Select
200550SS 1 Number of Patient Other IDs
""",
    "Philips NM Private Group": """\
704300SH 1
""",
    "Philips PET Private Group": """\
051100US 1 Private Data
051101US 1 Private Data
051102OB 1 Private Data
051103OB 1 Private Data
051132DS 1 Private Data
051150DS 1 Private Data
705300DS 1 SUV Scale Factor
705301OB 1 Private
705302OB 1 Private
705303ST 1 Original image file name
705304OB 1 File Data
705305LO 1 Worklist Info File Name
705306OB 1
705307SQ 1 Acquisition File Sequence
705308SQ 1
705309DS 1 Activity Concentration Scale Factor
70530FUL 1 Segment Size
705310US 1 Segment Number
705311US 1 Number of Segments
705312SQ 1 File Data Sequence
705313SS 1
705314SS 1
705315SS 1
705316SS 1
705317SS 1
705318SS 1
7053C2UI 1
""",
    "Philips RAD Imaging DD 001": """\
200B00PN 1
200B01US 1
200B02US 1
200B05IS 1
200B11LO 1
200B27DT 1
200B28DS 1
200B29DS 1
200B2AUL 1
200B2BDA 1
200B2CTM 1
200B2DLO 1
200B3BLO 1
200B40SH 1
200B41SH 1
200B42UI 1
200B43UI 1
200B47DA 1
200B48SH 1
200B4CSH 1
200B4DSH 1
200B4FDT 1
200B52CS 1
""",
    "Philips RAD Imaging DD 097": """\
200B00ST 1
200B01CS 1
200B02SS 1
200B50SS 1
200B51SS 1
200B52SS 1
200B53SS 1
200B54ST 1
200B60LT 1
200B63LT 1
200B65SS 1
200B6EUS 1
200B72FD 1
200B73SS 1
200B74IS 1
200B75CS 1
200B76SH 1
200B78IS 1-n
200B79IS 1
200B7AIS 1
200B7BUS 1
200B7CUS 1
200B7DIS 1-n
200B7EUI 1
200B81LO 1
200B82LO 1
200B85IS 1
200B86CS 1
200B88CS 1
200B89LT 1
200B90DS 1
200B96SH 1
200B99SH 1
200B9AFD 1
200B9BFD 1
200BA0LT 1
""",
    "Philips ST80i": """\
002501OW 1
""",
    "Philips US Imaging DD 017": """\
200D05LO 1
""",
    "Philips US Imaging DD 023": """\
200D37DA 1
200D38TM 1
""",
    "Philips US Imaging DD 033": """\
200D01LO 1
200D02LO 1
200D03LO 6
200D04LO 6
200D05LO 1-n
200D06LO 6
200D07LO 1
200D08LO 1
200D14IS 1
""",
    "Philips US Imaging DD 034": """\
200D01LO 1
200D02LO 1
200D03LO 1
200D04LO 1
200D05LO 1
200D08LO 1
200D09LO 1
200D0ALO 1
200D0BLO 1
200D0CLO 1
200D0DLO 1
200D0ELO 1
200D0FLO 1
200D10LO 1
200D21LO 1
200D22LO 1
200D23LO 1
200D24LO 1
""",
    "Philips US Imaging DD 035": """\
200D01LO 1
200D03LO 1
200D04LO 1
200D07LO 1
200D08LO 1
200D09LO 1
200D0ALO 1
200D0CLO 1
200D0DLO 1
""",
    "Philips US Imaging DD 038": """\
200D01LO 1
""",
    "Philips US Imaging DD 039": """\
200D01LO 1
200D04LO 1
200D05LO 1
200D06LO 1
200D07LO 1
200D08LO 1
200D09LO 1
200D0ALO 1
200D0BLO 1
200D0CLO 1
200D0DLO 1
""",
    "Philips US Imaging DD 040": """\
200D01LO 1
200D02LO 1
200D03LO 1
200D04LO 1
200D05LO 1
200D06LO 1
200D07LO 1
200D20LO 1
""",
    "Philips US Imaging DD 042": """\
200D50LO 3
200D51LO 1
200D52LO 1
200D53LO 1
200D54LO 1
200D55LO 1
200D56LO 1
200D57LO 1
200D58LO 1
200D59LO 1
200D5ALO 1
200D5BLO 1
200D5CLO 1
200D5DLO 1
200D5ELO 1
200D5FLO 1
200D60LO 1
200D70LO 1
200D71LO 1
200D72LO 1
200D73LO 1
200D74LO 1
200D75LO 1
200D76LO 1
200D77LO 1
""",
    "Philips US Imaging DD 043": """\
200D05SH 1
""",
    "Philips US Imaging DD 109": """\
200D00US 1
200D01SQ 1
200D02ST 1
200D03CS 1
200D04SL 4
200D05UL 3
200D06UL 3
200D07CS 1
200D08CS 1
200D09OB 1
200D0AUL 1
200D0BOB 1
200D0CUL 1
200D0DSQ 1
200D0ECS 1
200D0FLO 1
200D10SL 1
200D11LO 1
200D12SL 1
""",
    "Philips US Imaging DD 113": """\
200D01LO 1
200D02UL 1
200D03UL 1
200D04UL 1
200D05UL 1
200D06UL 1
200D07CS 1
200D09UL 1
200D0BCS 1
200D0CUL 1
200D0DUL 1
200D0EUL 1
200D0FDS 1
200D10DS 1
200D11SL 1
200D12UL 1
200D13FL 1-n
200D15UL 1
200D17FD 1
200D18FD 1
200D19FD 1
200D1AFD 1
200D1BFD 1
200D1CFD 1
200D1DUL 1
200D1EUL 1
200D1FFD 1
200D20FD 1
200D21FD 1
""",
    "Philips X-ray Imaging DD 001": """\
200300CS 1
200301LO 1
200302FD 3
200303LO 1
200306SL 1
200309SL 1
200310LO 1
200311SL 1
200312SL 1
200313SL 1
200314FD 1
200315FD 1
200316SL 1
200317SL 1
200318SL 1
200319SL 1
200322SL 1
200324FD 4
200325SL 1
200326SL 1
200327SH 1
200328SH 1
200329FD 1
20032ALO 1
20032BFD 1
20032CSH 1
20032DSL 1-n
20032ESQ 1
200330CS 1
200331CS 1
200332UI 1
""",
    "Picker MR Private Group": """\
710100OB 1
710101SL 1
710102OB 1
710103SL 1
710104SH 1
710105SH 2
710106SH 4
710110DS 1
""",
    "Picker NM Private Group": """\
700101UI 1 Private
700102OB 1 Private
700103OB 1 Private
700104OB 1 Private
700105OB 1 Private
700106OB 1 Private
700107OB 1 Private
700108OB 1 Private
700109OB 1 Private
700110SQ 1 Private
700111LO 1 Private
700112OB 1 Private
700113US 1 Private
700114OB 1 Private
700116OB 1 Private
700117LO 1
""",
    "QUASAR_INTERNAL_USE": """\
000901UL 1-n Rate Vector
000902UL 1-n Count Vector
000903UL 1-n Time Vector
000908US 1 Camera Shape
000910US 1 WholeBody Spots
000911US 1 Worklist Flag
000912LO 1
000913ST 1 Sequence Type
000914ST 1 Sequence Name
000915UL 1 Avr RR Time Vector
000916UL 1 Low Limit Vector
000917UL 1 High Limit Vector
000918UL 1 Begin Index Vector
000919UL 1 End Index Vector
00091AUL 1 Raw Time Vector
00091BLO 1 Image Type String
00091DUS 1
00091EST 1
000922FL 1
000923US 1
000939UI 1
000940DA 1
000941TM 1
000942LO 1
000944SH 1
003710SQ 1
00371BLO 1
003730LO 1
003740LO 1
003750LO 1
003760LO 1
003770LO 1
""",
    "REPORT_FROM_APP": """\
003995LO 1
""",
    "RadWorksMarconi": """\
002924US 1 <internal
""",
    "RadWorksTBR": """\
311102CS 1 AMI Compression Type (RET)
3111FFSQ 1 <internal
""",
    "SCHICK TECHNOLOGIES - Change Item Creator ID": """\
002101UI 1 Change List Item UID
002102US 1 Operation
002103DT 1 Date
002104PN 1 User Name
002105OB 1 Additional Change Data
""",
    "SCHICK TECHNOLOGIES - Change List Creator ID": """\
002101UI 1 Reference Image Instance UID
002102SQ 1 Sequence
""",
    "SCHICK TECHNOLOGIES - Image Security Creator ID": """\
002901UL 1 Image Checksum
""",
    "SCHICK TECHNOLOGIES - Note List Creator ID": """\
002101UI 1 Reference Image Instance UID
002102SQ 1 Item
""",
    "SECTRA_Ident_01": """\
000901LO 1 Request number
000902LO 1 Examination number
000904LO 1 Series ID
000905LO 1 Series Order
000906LO 1 File Name
000907LO 1 Image Data ID
""",
    "SECTRA_ImageInfo_01": """\
002901OB 1 Image info
002902CS 1 Marking
002903LO 1 No Decompression
002904OB 1 Image Info new
""",
    "SECTRA_OverlayInfo_01": """\
600101LO 1 Sectra Overlay
""",
    "SEGAMI MIML": """\
003198OW 1 ?Binary XML with PHI
""",
    "SEGAMI__MEMO": """\
003597SH 1
003598LT 1
""",
    "SHS MagicView 300": """\
002902FD 1 Pan Factor X
002903FD 1 Pan Factor Y
""",
    "SIEMENS CM VA0  ACQU": """\
001910LO 1 Parameter File Name
001911LO 1 Sequence File Name
001912LO 1 Sequence File Owner
001913LO 1 Sequence Description
001914LO 1 EPI File Name
""",
    "SIEMENS CM VA0  CMS": """\
000900DS 1 Number of Measurements
000910CS 1 Storage Mode
000912UL 1 Evaluation Mask Image
000926DA 1 Table Zero Date
000927TM 1 Table Zero Time
00110ALO 1
001110DA 1 Registration Date
001111TM 1 Registration Time
001122LO 1
001123DS 1 Used Patient Weight
001140IS 1 Organ Code
001300PN 1 Modifying Physician
001310DA 1 Modification Date
001312TM 1 Modification Time
001320PN 1 Patient Name
001322LO 1 Patient Id
001330DA 1 Patient Birthdate
001331DS 1 Patient Weight
001334LO 1 Admitting Diagnosis
001335LO 1 Patient Sex
001340LO 1 Procedure Description
001342LO 1 Rest Direction
001344LO 1 Patient Position
001346LO 1 View Direction
001350LO 1
001351LO 1
001352LO 1
001353LO 1
001354LO 1
001355LO 1
001356LO 1
001910IS 1 Net Frequency
001920CS 1 Measurement Mode
001930CS 1 Calculation Mode
001950IS 1 Noise Level
001960IS 1 Number of Data Bytes
001970DS 1-n
001980LO 1
002120DS 1-n Field of View
002122DS 1 Image Magnification Factor
002124DS 1-n Image Scroll Offset
002126IS 1 Image Pixel Offset
002130CS 1 View Direction
002132CS 1 Rest Direction
002160DS 1-n Image Position
002161DS 1-n Image Normal
002163DS 1 Image Distance
002165US 1 Image Positioning History Mask
00216ADS 1-n Image Row
00216BDS 1-n Image Column
002170CS 1-n Patient Orientation Set 1
002171CS 1-n Patient Orientation Set 2
002180LO 1 Study Name
002182SH 1 Study Type
002910CS 1 Window Style
002911CS 1 Window Look
002913CS 1 Window Scale
002920CS 1-n Pixel Quality Code
002922IS 1-n Pixel Quality Value
002950CS 1 Archive Code
002951CS 1 Exposure Code
002952IS 1 Sort Code
002953CS 1 Remote Copy Code
005110LO 1-n Image Text
7FE100OB 1-n Binary Data
""",
    "SIEMENS CM VA0  LAB": """\
000910LO 1 Generator Identification Label
000911LO 1 Gantry Identification Label
000912LO 1 XRay Tube Identification Label
000913LO 1 Detector Identification Label
000914LO 1 DAS Identification Label
000915LO 1 SMI Identification Label
000916LO 1 CPU Identification Label
000920SH 1 Header Version
""",
    "SIEMENS CSA ENVELOPE": """\
002910OB 1 syngo Report Data
002911OB 1 syngo Report Presentation
""",
    "SIEMENS CSA HEADER": """\
002908CS 1 CSA Image Header Type
002909LO 1 CSA Image Header Version
002910OB 1 CSA Image Header Info
002918CS 1 CSA Series Header Type
002919LO 1 CSA Series Header Version
002920OB 1 CSA Series Header Info
""",
    "SIEMENS CSA NON-IMAGE": """\
002908CS 1 CSA Data Type
002909LO 1 CSA Data Version
002910OB 1 CSA Data Info
7FE110OB 1 CSA Data
""",
    "SIEMENS CSA REPORT": """\
002908CS 1 syngo Report Type
002909LO 1 syngo Report
002915US 1 SR Variant
002917UI 1 SC SOP Instance UID
""",
    "SIEMENS CT VA0  COAD": """\
001910IS 1 Distance Source to SourceSide Collimator
001911IS 1 Distance Source to DetectorSide Collimator
001920IS 1 Number of Possible Channels
001921IS 1 Mean Channel Number
001922DS 1 Detector Spacing
001923DS 1 Detector Center
001924DS 1 Reading Integration Time
001950DS 1 Detector Alignment
001952DS 1 Table Feed
001954DS 1 Rotation Time
001960DS 1 Focus Alignment
001965UL 1 Focal Spot Deflection Amplitude
001966UL 1 Focal Spot Deflection Phase
001967UL 1 Focal Spot Deflection Offset
001970DS 1 Water Scaling Factor
001971DS 1 Interpolation Factor
001980CS 1 Patient Region
001982CS 1 Patient Phase of Life
001990DS 1 Osteo Offset
001992DS 1 Osteo Regression Line Slope
001993DS 1 Osteo Regression Line Intercept
001994IS 1 Osteo Standardization Code
001996IS 1 Osteo Phantom Number
0019A0DS 1 Spiral Location Begin
0019A1DS 1 Spiral Location End
0019A2CS 1 Spiral z Profile
0019A3CS 1 Spiral Reconstruction Direction
0019A4DS 1 Spiral Reconstruction Increment
0019A5DS 1 Scan Tilt Plane Distance
0019A6UL 1-n Mode Processing Step Mask
0019A7UL 1 Mode Processing Control Mask
0019A8UL 1-n Mode Master Mask
0019A9IS 1 Mode Store Step
0019AACS 1 Focus Size Type
0019ABIS 1 Mode Adaptive Filter Kind
0019ACIS 1 Mode MBH Kind
0019ADIS 1 Mode Balancing Kind
0019AEIS 1 Number of Readings per Rotation
0019AFDS 1 Correction Table Reference Time
0019B0DS 1 Feed per Rotation
0019BDIS 1 Pulmo Trigger Level
0019BEDS 1 Expiratoric Reserve
0019BFDS 1 Vital Capacity
0019C0DS 1 Pulmo Water
0019C1DS 1 Pulmo Air
0019C2DA 1 Pulmo Date
0019C3TM 1 Pulmo Time
0019C4UL 1
0019C5IS 1
""",
    "SIEMENS CT VA0  GEN": """\
001910DS 1 Source Side Collimator Aperture
001911DS 1 Detector Side Collimator Aperture
001920IS 1 Exposure Time current
001921IS 1 Exposure current
001925DS 1 Generator Power current
001926DS 1 Generator Voltage current
001940UL 1 Master Control Mask
001942US 1-n Processing Mask
001944UL 1-n IRS Data Number
001945UL 1-n IRS Data Length
001962IS 1 Number of Virtual Channels
001970IS 1 Number of Reading
001971CS 1 Reading Code
001974IS 1 Number of Projections
001975IS 1 Number of Bytes
001982LO 1 Regeneration Software Version
001988IS 1 Range Number
002110IS 1 Rotation Angle
002111IS 1 Start Angle
002120IS 1 Scan
002130IS 1 Tube Position
002132DS 1 Length of Topogram
002134DS 1 Correction Factor
002136DS 1 Maximum Table Position
002140IS 1 Table Move Direction Code
002145IS 1 VOI Start Row
002146IS 1 VOI Stop Row
002147IS 1 VOI Start Column
002148IS 1 VOI Stop Column
002149IS 1 VOI Start Slice
00214AIS 1 VOI Stop Slice
002150IS 1 Vector Start Row
002151IS 1 Vector Row Step
002152IS 1 Vector Start Column
002153IS 1 Vector Column Step
002160IS 1 Range Type Code
002162IS 1 Reference Type Code
002170DS 1-n Object Orientation
002172DS 1-n Light Orientation
002175DS 1 Light Brightness
002176DS 1 Light Contrast
00217AIS 1-n Overlay Threshold
00217BIS 1-n Surface Threshold
00217CIS 1-n Grey Scale Threshold
0021A0IS 1-n Field of Interest
0021A2CS 1 Exemplary Element 1
0021A7LO 1 Window Program Name
""",
    "SIEMENS CT VA0  IDE": """\
000910LO 1 SOMATOM Software Name
000930CS 1 Data Set Subtype 1
000931SH 1 Data Set Subtype 2
000932SH 1 Data Set Subtype 3
000934SH 1 Data Set Subtype 5
000940LO 1 Directory Text
000942LO 1 Exposure Time Text
000950DA 1 Scan Date
000951TM 1 Scan Time
""",
    "SIEMENS CT VA0  ORI": """\
000920LO 1 Original Data Set Owner
000930LO 1 Original Modality
""",
    "SIEMENS CT VA0  OST": """\
602100LO 1 Osteo Contour Comment
602110US 256 Osteo Contour Buffer
""",
    "SIEMENS CT VA0  RAW": """\
002110UL 1-n Creation Mask service
002120UL 1-n Evaluation Mask service
002130US 1-n Extended Processing Mask
002140UL 1-n Manipulation Mask
002141UL 1-n Composition Mask
002142UL 1-n Alteration Mask
002143UL 1-n Generation Mask
002144UL 1-n Function Mask
002150CS 1 Mode Mirroring Code
""",
    "SIEMENS DFR.01 MANIPULATED": """\
001711US 1 Window Width Native Current
001712US 1 Window Center Native
001714US 1 Window Width Subtraction Current
001715US 1 Window Center Subtraction Current
001729IS 1 Edge Enhancement %
001730IS 1 Harmonization %
001731US 1 DSA Representation Current
001732US 1 Number of Mask Current
001733US 1 RightLeft Mark Current
001735US 1 Number of Series Representative
001737US 1 Rectangle Shutter Horizontal Current
001738US 1 Rectangle Shutter Vertical Aktuell
001772US 1 Zoom Factor
001773US 1 Roam Horizontal
001774US 1 Roam Vertical
001779US 1 Image Flip
00177AUS 1 Invers Current
001780US 1
001783LO 1 Documentation Flag
001784LO 1 Right Marker
0017A1LO 1 Image Name
0017A2LO 1 Image Name Extension 1
0017A3LO 1 Image Name Extension 2
""",
    "SIEMENS DFR.01 ORIGINAL": """\
001711US 1 Window Width Native Original
001712US 1 Window Center Native
001714US 1 Window Width Subtraction Original
001715US 1 Window Center Subtraction Original
001716US 1 LUT Number for Autowindow
001718US 1
001721US 1 Edge Enhancement Kernelsize Original
001722US 1 Edge Enhancement Mode Original
001723US 1-n Edge Enhancement LUTs Original
001724US 1 Filter Type Native Original
001726US 1 Filter Type Subtraction Original
00172AUS 1
001730IS 1
001731US 1 DSA Representation Original
001732US 1 Number of Maske Original
001733US 1 RightLeft Mark Original
001737US 1 Rectangle Shutter Horizontal Original
001738US 1 Rectangle Vertical Original
001743US 1 Focus
001744US 1 SDM
001745DS 1 Image Intensifer Format
001746DS 1 Density Correction
001747LO 1 Exposure Curves
001748IS 1
001749LO 1 Organ Program Name
00174AIS 1 Count of Images in Series
001751US 1 Image Intensifier Zoom
001752UL 1 ROSA Receiver ErrCount
001761US 1 Table Position Peri
001762US 1-n Series Numbers of Petri
001772US 1
001773US 1
001774US 1
001779US 1
00177AUS 1 Invers Original
00177BIS 1
0017A0IS 1
0017C1LO 1 Folder UID
0017C2LO 1 Series UID
""",
    "SIEMENS DICOM": """\
000912LO 1
""",
    "SIEMENS DLR.01": """\
001910LO 1 Measurement Mode
001911LO 1 Image Type
001915LO 1 Software Version
001920LO 1 MPM Code
001921LO 1 Latitude
001922LO 1 Sensitivity
001923LO 1 EDR
001924LO 1 l fix
001925LO 1 s fix
001926LO 1 Preset Mode
001927LO 1 Region
001928LO 1 Subregion
001930LO 1 Orientation
001931LO 1 Mark on Film
001932LO 1 Rotation on DRC
001940LO 1 Reader Type
001941LO 1 Sub Modality
001942LO 1 Reader Serial Number
001950LO 1 Cassette Scale
001951LO 1 Cassette Matrix
001952LO 1 Cassette Submatrix
001953LO 1 Barcode
001960LO 1 GT Contrast Type
001961LO 1 GA Rotation Amount
001962LO 1 GC Rotation Center
001963LO 1 GS Density Shift
001964US 1 RN Frequency Rank
001965LO 1 RE Frequency Enhancement
001966LO 1 RT Frequency Type
001967LO 1 Kernel Length
001968UL 1 Kernel Mode
001969UL 1 Convulsion Mode
001970LO 1 PLA Source
001971LO 1 PLA Destination
001975LO 1 UID Original Image
001976LO 1 Filterset
001980LT 1 Reader Header
001990LO 1 PLA of Secondary Destination
0019A0DS 1
0019A1DS 1
004110US 1 Number of Hardcopies
004130LO 1 Film Size
004131LO 1 Full Film Format
""",
    "SIEMENS ISI": """\
000308US 1 ISI Command Field
000311US 1 Attach ID Application Code
000312UL 1 Attach ID Message Count
000313DA 1 Attach ID Date
000314TM 1 Attach ID Time
000320US 1 Message Type
000330DA 1 Max Waiting Date
000331TM 1 Max Waiting Time
001103LO 1 Patient UID
001104LO 1 Patient ID
00110ALO 1 Case ID
001122LO 1 Request ID
001123LO 1 Examination UID
0011A1DA 1 Patient Registration Date
0011A2TM 1 Patient Registration Time
0011B0LO 1 Patient Last Name
0011B2LO 1 Patient First Name
0011BCTM 1 Current Location Time
0011D0LO 1 Patient Billing Type
0011D2LO 1 Patient Billing Address
003112LO 1 Examination Reason
003130DA 1 Requested Date
003132TM 1 Worklist Request Start Time
003133TM 1 Worklist Request End Time
00314ATM 1 Requested Time
003180LO 1 Requested Location
019302DS 1 RIS Key
400901LO 1 Report ID
400930DA 1 Report Creation Date
4009E0LO 1 Report Text
4009E1LO 1 Report Author
""",
    "SIEMENS MED": """\
000910LO 1 Recognition Code
000930US 1 Byte Offset of Original Header
000931UL 1 Length of Original Header
000940US 1 Byte Offset of Pixel Matrix
000941UL 1 Length of Pixel Matrix
000950LO 1
000951LO 1
0009F5LO 1 PDM EFID Placeholder
0009F6LO 1 PDM Data Object Type Extension
002110DS 1 Zoom
002111DS 1-n Target
002112IS 1 Tube Angle During Topogram
002120US 1 ROI Mask
""",
    "SIEMENS MED DISPLAY": """\
002904CS 1 Photometric Interpretation
002910US 1 Rows
002911US 1 Columns
002920US 1
002921US 1
002950US 2 Origin
002980US 1
002999LO 1 Shutter Type
0029A0US 1 Rows of Rectangular Shutter
0029A1US 1 Columns of Rectangular Shutter
0029A2US 1 Origin of Rectangular Shutter
0029B0US 1 Radius of Circular Shutter
0029B2US 1 Origin of Circular Shutter
0029C1US 1 Contour of Irregular Shutter
""",
    "SIEMENS MED DISPLAY 0000": """\
0029C1US 1-n
""",
    "SIEMENS MED ECAT FILE INFO": """\
002100OB 1 ECAT_Main_Header
002101OB 1 ECAT_Image_Subheader
""",
    "SIEMENS MED HG": """\
002910US 1 List of Group Numbers
002915LO 1 List of Shadow Owner Codes
002920US 1 List of Element Numbers
002930US 1 List of Total Display Length
002940LO 1-n List of Display Prefix
002950LO 1-n List of Display Postfix
002960US 1 List of Text Position
002970LO 1 List of Text Concatenation
""",
    "SIEMENS MED MAMMO": """\
00295ACS 1
""",
    "SIEMENS MED MG": """\
002910US 1 List of Group Numbers
002915LO 1 List of Shadow Owner Codes
002920US 1 List of Element Numbers
002930US 1 List of Total Display Length
002940LO 1-n List of Display Prefix
002950LO 1-n List of Display Postfix
002960US 1 List of Text Position
002970LO 1 List of Text Concatenation
""",
    "SIEMENS MED NM": """\
001700ST 1 Unknown 0017 0000
001770ST 1
001780ST 1-n Unknown 0017 0080
001908SS 1 Processed Flag 0 Raw 1 Process
00190FSL 1 Siemens ICON Data Type
001916SS 1 Number of Views
001993SL 1 Phase Start msec
0019A1SS 1 Number of Phases
0019A3SL 1 Frames per Phase
0019A5SS 1-n Number of repeats per phase
0019A6SS 1-n Cycles per repeat
0019A7SL 1-n Repeat start time
0019A8SL 1-n Repeat stop time
0019A9SL 1-n Effective repeat time
0019AASS 1-n Acquired cycles per repeat
0019C3ST 1
002100OB 1 ECAT File Menu Header
002101OB 1 ECAT File Subheader
002110ST 1
00310CSS 1 Control Unit 1 ICON 2 DOT 3 ScintiView
003112SS 1
003113ST 1
003114ST 1
003115SL 1-n
003116SL 1-n
003117SS 1-n
003120ST 1
003121SS 1
003300FL 1-n Flood correction Matrix Det 1 up to SR 2.0
003301FL 1-n Flood correction Matrix Det 2 up to SR 2.0
003310FL 1-n COR Data for Detector 1
003311FL 1-n COR Data for Detector 2
003314FL 1 MHR ( Y-Shift) data for detector 1
003315FL 1 MHR ( Y-Shift) data for detector 2
003318FL 1-n NCO Data for detector 1
003319FL 1-n NCO Data for detector 2
003320FL 1 Bed correction angle
003321FL 1 Gantry correction angle
003322SS 1-n Bed U/D correction data
003323SS 1-n Gantry L/R Correction Data
003324FL 1 Backprojection angle head 1
003325FL 1 Backprojection angle head 2
003328SL 1 Number of point sources used for NCO and MHR
003329FL 1 Crystal thickness
003330LO 1 Preset name used for acquisition
003331FL 1 Camera config angle
003332LO 1 Crystal type Startburst or not
003333SL 1 Gantry step for COIN acquisitions
003334FL 1 Bed step for wholebody or Coin acquisitions
003335FL 1 Weight factor table for coincidence acquisitions
003336FL 1 Transaxial acceptance width for coincidence
003337SL 1 Starburst flags
003338FL 1 Pixel scale factor
003500LO 1 Specialized tomo type
003501LO 1 Energy window type
003502SS 1 Start and end row illuminated by wind position
003503LO 1 Blank scan image for profile
003504SS 1 Repeat number of the original dynamic SPECT
003505SS 1 Phase number of the original dynamic SPECT
003700OW 1 Flood correction matrix Detector 1
003780OW 1 Flood correction matrix Detector 2
003900LT 1 Toshiba CBF activity results
004101SL 1 Whole Body Tomo Position Index
004102SL 1 Whole Body Tomo Number of Positions
004105FD 1-n Long Linear Drive Information for Detector 1
004106FD 1-n Long Linear Drive Information for Detector 2
004107FD 1-n Trunnion Information for Detector 1
004108FD 1-n Trunnion Information for Detector 2
004111FL 1-n Gated Frame Duration
004301FL 1-n Detector View Angle
004303FL 1-n View Dependent Y Shift MHR For Detector 1
004304FL 1-n View Dependent Y Shift MHR For Detector 2
005504SS 1 Prompt window width
005505SS 1 Random window width
005520SS 1 Flood Corr. Flag 1 Corr
005530SS 1 COR Corr. Flag 1 Corr
005540SS 1 Noncircular Orbit Flag 1 NCO
00554CSL 1
00554DSL 1
005551SS 1 Orbit 0 Circular 1 Elliptical
005552SS 1 Total Rotation in Degrees
00556DSS 1 Pixel Size Flag 1 Valid Size
00557EFL 1-n Collimator thickness
00557FFL 1-n Collimator angular resolution
0055A8SS 1 Gated SPECT Bins Reconstructed
0055C0SS 1-n Useful Field of View
0055C2SS 1
0055C3SS 1
0055C4SS 1
0055D0SS 1
005701LO 1 e.soft DICOM original image type
005702FL 1 Dose calibration factor
005703LO 1 Units
005704LO 1 Decay correction
005705SL 1-n Radio nuclide half life
005706FL 1 Rescale intercept
005707FL 1 Rescale Slope
005708FL 1 Frame reference time
005709SL 1 Number of Radiopharmaceutical information seq
00570AFL 1 Decay factor
00570BLO 1 Counts source
00570CSL 1-n Radio Nuclide positron fraction
7FE326OW 1
7FE327OW 1
7FE328OW 1
7FE329OW 1 Number of R-Waves in Frame
""",
    "SIEMENS MED SMS USG ANTARES": """\
001900SH 1 Private Creator Version
00190CUS 1 Burned in Graphics
001927US 1
001928US 1
001929US 1
00192AUS 1 B-Mode Tint Type
001931US 1
00193BLT 1
001967US 1
00196AUS 1 Doppler Trace Inverted
00196CUS 1 Doppler Tint Type
0019A0LT 1
""",
    "SIEMENS MED SMS USG S2000": """\
001903FD 1 Frame Rate
00190CUS 1 Burned in Graphics
00190DSH 1 SieClear Index
001920SH 1 B-Mode Submode
001921FD 1 B-Mode Dynamic Range
001922FD 1 B-Mode Overall Gain
001923US 1 B-Mode Res/Speed Index
001924US 1 B-Mode Edge Enhance Index
001925US 1 B-Mode Persistence Index
001926US 1 B-Mode Map Index
001927US 1
001928US 1
001929US 1
00192AUS 1 B-Mode Tint Type
00192DUS 1 B-Mode Tint Index
00192ESH 1 ClarifyVE Index
00193BLT 1 IPDA/MDA Data
""",
    "SIEMENS MED SP DXMG WH AWS 1": """\
001901UL 1-n AEC Coordinates
001902US 2 AEC Coordinates Size
004102SH 1 Reason for the Requested Procedure
005501LO 1 Projection View Display String
""",
    "SIEMENS MEDCOM HEADER": """\
002908CS 1 MedCom Header Type
002909LO 1 MedCom Header Version
002910OB 1 MedCom Header Info
002920OB 1 MedCom History Information
002931LO 1 PMTF Information 1
002932UL 1 PMTF Information 2
002933UL 1 PMTF Information 3
002934CS 1 PMTF Information 4
002935UL 1 PMTF Information 5
002940SQ 1 Application Header Sequence
002941CS 1 Application Header Type
002942LO 1 Application Header ID
002943LO 1 Application Header Version
002944OB 1 Application Header Info
002950LO 8 Workflow Control Flags
002951CS 1 Arch. Management Flag Keep Online
002952CS 1 Arch. Mgmnt Flag Do Not Archive
002953CS 1 Image Location Status
002954DS 1 Estimated Retrieve Time
002955DS 1 Data Size of Retrieved Images
002970SQ 1 Siemens Link Sequence
002971AT 1 Referenced Tag
002972CS 1 Referenced Tag Type
002973UL 1 Referenced Value Length
002974CS 1 Referenced Object Device Type
002975OB 1 Referenced Object Device Location
002976OB 1 Referenced Object ID
""",
    "SIEMENS MEDCOM HEADER2": """\
002960LO 1 Series Workflow Status
""",
    "SIEMENS MEDCOM OOG": """\
002908CS 1 MedCom OOG Type
002909LO 1 MedCom OOG Version
002910OB 1 MedCom OOG Info
""",
    "SIEMENS MR HEADER": """\
001908CS 1 CSA Image Header Type
001909LO 1 CSA Image Header Version
00190AUS 1 NumberOfImagesInMosaic
00190BDS 1 SliceMeasurementDuration
00190CIS 1 B_value
00190DCS 1 DiffusionDirectionality
00190EFD 3 DiffusionGradientDirection
00190FSH 1 GradientMode
001911SH 1 FlowCompensation
001912SL 3 TablePositionOrigin
001913SL 3 ImaAbsTablePosition
001914IS 3 ImaRelTablePosition
001915FD 3 SlicePosition_PCS
001916DS 1 TimeAfterStart
001917DS 1 SliceResolution
001918IS 1 RealDwellTime
001923IS 1 FMRIStimulInfo
001925FD 3 RBMoCoTrans
001926FD 3 RBMoCoRot
001927FD 6 B_matrix
001928FD 1 BandwidthPerPixelPhaseEncode
001929FD 1 MosaicRefAcqTimes
005108CS 1 CSA Image Header Type
005109LO 1 CSA Image Header Version
00510ALO 1
00510BSH 1 AcquisitionMatrixText
00510CLO 1
00510DSH 1
00510ELO 1
00510FLO 1 CoilString
005111LO 1 PATModeText
005112SH 1
005113SH 1 PositivePCSDirections
005115SH 1
005116LO 1
005117SH 1
005118SH 1
005119LO 1
""",
    "SIEMENS MR VA0  COAD": """\
001912DS 1 Magnetic Field Strength
001914DS 1 ADC Voltage
001916DS 1-n ADC Offset
001920DS 1 Transmitter Amplitude
001921IS 1 Number of Transmitter Amplitudes
001922DS 1 Transmitter Attenuator
001924DS 1 Transmitter Calibration
001926DS 1 Transmitter Reference
001950DS 1 Receiver Total Gain
001951DS 1 Receiver Amplifier Gain
001952DS 1 Receiver Preamplifier Gain
001954DS 1 Receiver Cable Attenuation
001955DS 1 Receiver Reference Gain
001956DS 1 Receiver Filter Frequency
001960DS 1 Reconstruction Scale Factor
001962DS 1 Reference Scale Factor
001970DS 1 Phase Gradient Amplitude
001971DS 1 Readout Gradient Amplitude
001972DS 1 Selection Gradient Amplitude
001980DS 1-n Gradient Delay Time
001982DS 1 Total Gradient Delay Time
001990LO 1 Sensitivity Correction Label
001991DS 1-5 Saturation Phase Encoding Vector Coronal Component
001992DS 1-5 Saturation Readout Vector Coronal Component
0019A0IS 1 RF Watchdog Mask
0019A1DS 1 EPI Reconstruction Slope
0019A2DS 1 RF Power Error Indicator
0019A5DS 1-n Specific Absorption Rate SAR
0019A6DS 1-n Specific Energy Dose SED
0019B0UL 1 Adjustment Status Mask
0019C1DS 1-n EPI Capacity
0019C2DS 1-n EPI Inductance
0019C3IS 1-n EPI Switch Configuration Code
0019C4IS 1-n EPI Switch Hardware Code
0019C5DS 1-n EPI Switch Delay Time
0019D1DS 1 Flow Sensitivity
0019D2CS 1 Calculation Submode
0019D3DS 1 Field of View Ratio
0019D4IS 1 Base Raw Matrix Size
0019D5IS 1 2D Phase Oversampling Lines
0019D6IS 1 3D Phase Oversampling Part
0019D7IS 1 Echo Line Position
0019D8IS 1 Echo Column Position
0019D9IS 1 Lines per Segment
0019DACS 1 Phase Coding Direction
""",
    "SIEMENS MR VA0  GEN": """\
001910DS 1 Total Measurement Time nominal
001911DS 1 Total Measurement Time current
001912DS 1 Start Delay Time
001913DS 1 Dwell Time
001914IS 1 Number of Phases
001916UL 1-n Sequence Control Mask
001918UL 1 Measurement Status Mask
001920IS 1 Number of Fourier Lines nominal
001921IS 1 Number of Fourier Lines current
001926IS 1 Number of Fourier Lines after Zero
001928IS 1 First Measured Fourier Line
001930IS 1 Acquisition Columns
001931IS 1 Reconstruction Columns
001940IS 1 AC Element Number
001941UL 1 AC Element Select Mask
001942UL 1 AC Element Data Mask
001943IS 1-n AC Element To ADC Connect
001944DS 1-n AC Element Noise Level
001945IS 1 AC ADC Pair Number
001946UL 1 AC Combination Mask
001950IS 1 Number of Averages current
001960DS 1 Flip Angle
001970IS 1 Number of Prescans
001981CS 1 Filter Type for Raw Data
001982DS 1-4 Filter Parameter for Raw Data
001983CS 1 Filter Type for Image Data
001984DS 1-4 Filter Parameter for Image Data
001985CS 1 Filter Type for Phase Correction
001986DS 1-4 Filter Parameter for Phase Correction
001987CS 1 Normalization Filter Type for Image Data
001988DS 1-4 Normalization Filter Parameter for Image Data
001990IS 1 Number of Saturation Regions
001991DS 1-5 Saturation Phase Encoding Vector Sagittal Compo...
001992DS 1-5 Saturation Readout Vector Sagittal Component
001993IS 1 EPI Stimulation Monitor Mode
001994DS 1 Image Rotation Angle
001996UL 1-n Coil ID Mask
001997UL 1-n Coil Class Mask
001998DS 1-n Coil Position
0019A0DS 1 EPI Reconstruction Phase
0019A1DS 1 EPI Reconstruction Slope
002120IS 1 Phase Corrections Rows sequence
002121IS 1 Phase Corrections Columns sequence
002122IS 1 Phase Corrections Rows reconstruction
002124IS 1 Phase Corrections Columns reconstruction
002130IS 1 Number of 3D Raw Partitions nominal
002131IS 1 Number of 3D Raw Partitions current
002134IS 1 Number of 3D Image Partitions
002136IS 1 Actual 3D Image Partition Number
002139DS 1 Slab Thickness
002140IS 1 Number of Slices nominal
002141IS 1 Number of Slices current
002142IS 1 Current Slice Number
002143IS 1 Current Group Number
002144DS 1 Current Slice Distance Factor
002145IS 1 MIP Start Row
002146IS 1 MIP Stop Row
002147IS 1 MIP Start Column
002148IS 1 MIP Stop Column
002149IS 1 MIP Start Slice
00214AIS 1 MIP Stop Slice
00214FCS 1 Order of Slices
002150UL 1 Signal Mask
002152IS 1 Delay after Trigger
002153IS 1 RRInterval
002154DS 1 Number of Trigger Pulses
002156DS 1 Repetition Time effective
002158DS 1 Gate Threshold
002159DS 1 Gated Ratio
002160IS 1 Number of Interpolated Images
002170IS 1 Number of Echoes
002172DS 1 Second Echo Time
002173DS 1 Second Repetition Time
002180IS 1 Cardiac Code
002191DS 1-n Saturation Phase Encoding Vector Transversal Co...
002192DS 1-n Saturation Readout Vector Transversal Component
002193DS 1 EPI Change Value of Magnitude
002194DS 1 EPI Change Value of X Component
002195DS 1 EPI Change Value of Y Component
002196DS 1 EPI Change Value of Z Component
""",
    "SIEMENS MR VA0  RAW": """\
002100CS 1 Sequence Type
002101IS 1 Vector Size original
002102IS 1 Vector Size extended
002103DS 1 Acquired Spectral Range
002104DS 1-n VOI Position
002105DS 1-n VOI Size
002106IS 1-n CSI Matrix Size original
002107IS 1-n CSI Matrix Size extended
002108DS 1-n Spatial Grid Shift
002109DS 1 Signal Limits Minimum
002110DS 1 Signal Limits Maximum
002111DS 1 Spec Info Mask
002112DS 1 EPI Time Rate of Change of Magnitude
002113DS 1 EPI Time Rate of Change of X Component
002114DS 1 EPI Time Rate of Change of Y Component
002115DS 1 EPI Time Rate of Change of Z Component
002116DS 1 EPI Time Rate of Change Legal Limit 1
002117IS 1 EPI Operation Mode Flag
002118DS 1 EPI Field Calculation Safety Factor
002119DS 1 EPI Legal Limit 1 of Change Value
002120DS 1 EPI Legal Limit 2 of Change Value
002121DS 1 EPI Rise Time
002130DS 1-n AC ADC Offset
002131DS 1-n AC Preamplifier Gain
002151DS 1-n Saturation Normal Vector
002152DS 1-n Saturation Position Vector
002153DS 1-n Saturation Thickness
002154DS 1-n Saturation Width
002155DS 1-n Saturation Distance
""",
    "SIEMENS NUMARIS II": """\
7FE300LO 1 Image Graphics Format Code
7FE310OB 1 Image Graphics
7FE320OB 1 Image Graphics Dummy
""",
    "SIEMENS RA GEN": """\
001120UL 1 Total Fluoro TimePatient
001125UL 1 Dose Area ProductPatient
001130LO 1 Patient DOB
001135LO 1 Patient Initial Puck Counter
001140CS 1 Patient Initial Position
001915CS 1 Acquired Plane
001920UL 1 Scene Flag
001922UL 1 ReferencePhotofile Flag
001924LO 1 Scene Name
001926US 1 Acquisition Index
001928US 1 Mixed Pulse Mode
00192AUS 1 Number of Positions
00192CUS 1 Number of Phases
00192EUS 1-n Framerate for 8 Positions
001930US 1-n FramesPhase
001932US 1 Stepping Direction
001934US 1
001936US 1
001938US 1
00193AUS 1
00193CUS 1
00193EUS 1
001940US 1
001942US 1
001944US 1 Image Transfer Delay
001946UL 1 InversNot Invers
001948US 1
00194AUS 1
00194CUS 1 Blanking Circle Diameter
001950US 1 Stand Data Valid
001952US 1 Table Tilt
001954US 1 Table Axis Rotation
001956US 1 Table Longitudinal Position
001958US 1 Table Side Offset
00195AUS 1 Table Isocenter Height
00195EUL 1 Collimation Data Valid
001960UL 1 PERI Sequence Number
001962UL 1 PERI Total Scenes
001964US 1 PERI Overlap Top
001966UL 1 PERI Overlap Bottom
001968UL 1 Raw Image Number
00196AUL 1 XRay Data Valid
001970US 1-n
001972US 1-n
001974US 1-n
001976UL 1 Filling Average Factor
001978US 1-n
00197AUS 1-n
00197CUS 1-n
00197EUS 1-n
001980US 1-n
001982US 1-n
001984US 1-n
001986US 1-n
001988US 1-n
00198AUS 1-n
00198CUS 1-n
00198EUS 1-n
001992US 1-n
001994US 1-n
001996US 1-n
001998US 1-n
00199AUS 1-n
00199CUL 1 II Level CalibrationFactor
00199EUL 1 Nativ Review Flag
002115US 1 Images in Study
002120US 1 Scenes in Study
002125US 1 Images in Photofile
002130US 1 Images in All Scenes
002140US 1 Archive SW Internal Version
""",
    "SIEMENS RA PLANE A": """\
001920UL 1 System Calibration Factor Plane A
001922US 1 XRay Parameter Set Number
001924US 1 XRay System
001926US 1
001928US 1 Acquired Display Mode
00192CUS 1 Acquisition Framerate
00192EUS 1 Maximum Frame Limit
001930US 1 Native Filter Type
001932US 1 Subtracted Filter Type
001934US 1 Filter Factor Native
001936US 1 Anatomic Blackground Factor
001938US 1 Window Upper Limit Native
00193AUS 1 Window Lower Limit Native
00193CUS 1 Window Brightness Phase 1 Sub
00193EUS 1 Window Brightness Phase 2 Sub
001940US 1 Window Contrast Phase 1 Sub
001942US 1 Window Contrast Phase 2 Sub
001944US 1 Filter Factor Subtraction
001946US 1 Peak Opacified
001948UL 1 Mask Frame
00194AUL 1 BIH Frame
00194CUS 1 Center Beam Angulation CaudCran
00194EUS 1 Center Beam Angulation LR Anterior
001950US 1 Longitudinal Position
001952US 1 Side Offset
001954US 1 Isocenter Height
001956US 1 Image Twist
001958US 1 SourceImage Distance
00195AUS 1 Mechanical Magnet Factor
00195CUL 1 Calibration Flag
00195EUL 1 Calibration Angle CranCaud
001960UL 1 Calibration Angle RAOLAO
001962UL 1 Calibration Table to Floor Distance
001964UL 1 Calibration Isocenter to Floor Distance
001966UL 1 Calibration Isocenter to Source Distance
001968UL 1 Calibration Source to II Distance
00196AUL 1 Calibration II Zoom
00196CUL 1 Calibration II Field
00196EUL 1 Calibration Factor
001970UL 1 Calibration Object to Image Distance
001972UL 1-n Calibration System Factor
001974UL 1-n Calibration System Correction
001976UL 1-n Calibration System II Formats
001978UL 1 Calibration Gantry Data Valid
00197AUS 1 Collimator Square Breadth
00197CUS 1 Collimator Square Height
00197EUS 1 Collimator Square Diameter
001980US 1 Collimator Finger Turn Angle
001982US 1 Collimator Finger Position
001984US 1 Collimator Diaphragm Turn Angle
001986US 1 Collimator Diagphragm Position 1
001988US 1 Collimator Diaphragm Position 2
00198AUS 1 Collimator Diaphragm Mode
00198CUS 1 Collimator Beam Limit Breadth
00198EUS 1 Collimator Beam Limit Height
001990US 1 Collimator Beam Limit Diameter
001992US 1 XRay Control Mode
001994US 1 XRay System
001996US 1 Focal Spot
001998US 1 Exposure Control
00199AUS 1 XRay Voltage
00199CUS 1 XRay Current
00199EUL 1 XRay Current Time Product
0019A0US 1 Pulse Time
0019A2US 1 Scene Time Fluoro Clock
0019A4US 1 Maximum PulseRate
0019A6US 1 Pulses per Scene
0019A8UL 1 Dose Area Product of Scene
0019AAUS 1 Dose
0019ACUS 1 Dose Rate
""",
    "SIEMENS RA PLANE B": """\
001920UL 1 System Calibration Factor Plane B
001922US 1 XRay Parameter Set Number
001924US 1 XRay System
001926US 1
001928US 1 Acquired Display Mode
00192AUS 1
00192CUS 1 Acquisition Framerate
00192EUS 1 Maximum Frame Limit
001930US 1 Native Filter Type
001932US 1 Subtracted Filter Type
001934US 1 Filter Factor Native
001936US 1 Anatomic Blackground Factor
001938US 1 Window Upper Limit Native
00193AUS 1 Window Lower Limit Native
00193CUS 1 Window Brightness Phase 1 Sub
00193EUS 1 Window Brightness Phase 2 Sub
001940US 1 Window Contrast Phase 1 Sub
001942US 1 Window Contrast Phase 2 Sub
001944US 1 Filter Factor Subtraction
001946US 1 Peak Opacified
001948UL 1 Mask Frame
00194AUL 1 BIH Frame
00194CUS 1 Center Beam Angulation CaudCran
00194EUS 1 Center Beam Angulation LR Anterior
001950US 1 Longitudinal Position
001952US 1 Side Offset
001954US 1 Isocenter Height
001956US 1 Image Twist
001958US 1 SourceImage Distance
00195AUS 1 Mechanical Magnet Factor
00195CUL 1 Calibration Flag
00195EUL 1 Calibration Angle CranCaud
001960UL 1 Calibration Angle RAOLAO
001962UL 1 Calibration Table to Floor Distance
001964UL 1 Calibration Isocenter to Floor Distance
001966UL 1 Calibration Isocenter to Source Distance
001968UL 1 Calibration Source to II Distance
00196AUL 1 Calibration II Zoom
00196CUL 1 Calibration II Field
00196EUL 1 Calibration Factor
001970UL 1 Calibration Object to Image Distance
001972UL 1-n Calibration System Factor
001974UL 1-n Calibration System Correction
001976UL 1-n Calibration System II Formats
001978UL 1 Calibration Gantry Data Valid
00197AUS 1 Collimator Square Breadth
00197CUS 1 Collimator Square Height
00197EUS 1 Collimator Square Diameter
001980US 1 Collimator Finger Turn Angle
001982US 1 Collimator Finger Position
001984US 1 Collimator Diaphragm Turn Angle
001986US 1 Collimator Diagphragm Position 1
001988US 1 Collimator Diaphragm Position 2
00198AUS 1 Collimator Diaphragm Mode
00198CUS 1 Collimator Beam Limit Breadth
00198EUS 1 Collimator Beam Limit Height
001990US 1 Collimator Beam Limit Diameter
001992US 1 XRay Control Mode
001994US 1 XRay System
001996US 1 Focal Spot
001998US 1 Exposure Control
00199AUS 1 XRay Voltage
00199CUS 1 XRay Current
00199EUL 1 XRay Current Time Product
0019A0US 1 Pulse Time
0019A2US 1 Scene Time Fluoro Clock
0019A4US 1 Maximum PulseRate
0019A6US 1 Pulses per Scene
0019A8UL 1 Dose Area Product of Scene
0019AAUS 1 Dose
0019ACUS 1 Dose Rate
""",
    "SIEMENS RIS": """\
001110LO 1 Patient UID
001111LO 1 Patient ID
001120DA 1 Patient Registration Date
001121TM 1 Patient Registration Time
001130PN 1 Patient NameRIS
001140LO 1 Patient Hospital Status
001141LO 1 Medical Alerts
001142LO 1 Contrast Allergy
003110LO 1 Request UID
003145LO 1 Requesting Physician
003150LO 1 Requested Physician
003310LO 1 Patient Study UID
""",
    "SIEMENS SIENET": """\
001901DS 1
""",
    "SIEMENS SMS-AX  ACQ 1.0": """\
002100US 1 Acquisition Type
002101US 1 Acquisition Mode
002102US 1 Footswitch Index
002103US 1 Acquisition Room
002104SL 1 Current Time Product
002105SL 1 Dose
002106SL 1 Skin Dose Percent
002107SL 1 Skin Dose Accumulation
002108SL 1 Skin Dose Rate
002109UL 1 Impac Filename
00210AUL 1 Copper Filter
00210BUS 1 Measuring Field
00210CSS 3 Post Blanking Circle
00210DSS 2-2n Dyna Angles
00210ESS 1 Total Steps
00210FSL 3-3n Dyna X-Ray Info
002110US 1 Modality LUT Input Gamma
002111US 1 Modality LUT Output Gamma
002112OB 1-n SH_STPAR
002113US 1 Acquisition Zoom
002114SS 1 Dyna Angulation Step Width
002115US 1 Harmonization
002116US 1 DR Single Flag
002117SL 1 Source to Isocenter
002118US 1 Pressure Data
002119SL 1 ECG Index Array
00211AUS 1 FD Flag
00211BOB 1 SH_ZOOM
00211COB 1 SH_COLPAR
00211DUS 1 K-Factor
00211EUS 8 EVE
00211FSL 1 Total Scene Time
002120US 1 Restore Flag
002121US 1 Stand Movement Flag
002122US 1 FD Rows
002123US 1 FD Columns
002124US 1 Table Movement Flag
002125LO 1 Original Organ Program Name
002126DS 1 Crispy XPI Filter
002128SQ 1 Gamma LUT Sequence
002130OB 1 Organ Program Info
002140US 3 Gamma LUT Descriptor
002141LO 1 Gamma LUT Type
002142US 1-n Gamma LUT Data
002157SS 1-3 Isocenter Table Position
002158DS 1 Table Object Distance
002171DS 1 Detector Rotation
""",
    "SIEMENS SMS-AX  ORIGINAL IMAGE INFO 1.0": """\
002500US 1 View Native
002501US 1 Original Series Number
002502US 1 Original Image Number
002503US 1 Win Center
002504US 1 Win Width
002505US 1 Win Brightness
002506US 1 Win Contrast
002507US 1 Original Frame Number
002508US 1 Original Mask Frame Number
002509US 1 Opac
00250AUS 1 Original Number of Frames
00250BDS 1 Original Scene Duration
00250CLO 1 Identifier LOID
00250DSS 1-n Original Scene VFR Info
00250ESS 1 Original Frame ECG Position
00250FSS 1 Original ECG 1st Frame Offset (retired)
002510SS 1 Zoom Flag
002511US 1 Flex
002512US 1 Number of Mask Frames
002513US 1 Number of Fill Frames
002514IS 1 Series Number
002515IS 1 Image Number
002516IS 1 Ready Processing Status
""",
    "SIEMENS SMS-AX  QUANT 1.0": """\
002300DS 2 Horizontal Calibration Pixel Size
002301DS 2 Vertical Calibration Pixel Size
002302LO 1 Calibration Object
002303DS 1 Calibration Object Size
002304LO 1 Calibration Method
002305ST 1 Filename
002306IS 1 Frame Number
002307IS 2 Calibration Factor Multiplicity
002308IS 1 Calibration TOD Value
""",
    "SIEMENS SMS-AX  VIEW 1.0": """\
001900US 1 Review Mode
001901US 1 Anatomical Background Percent
001902US 1 Number of Phases
001903US 1 Apply Anatomical Background
001904SS 4-4n Pixel Shift Array
001905US 1 Brightness
001906US 1 Contrast
001907US 1 Enabled
001908US 1 Native Edge Enh. Percent Gain
001909SS 1 Native Edge Enh. LUT Index
00190ASS 1 Native Edge Enh. Kernel Size
00190BUS 1 Subtr. Edge Enh. Percent Gain
00190CSS 1 Subtr. Edge Enh. LUT Index
00190DSS 1 Subtr. Edge Enh. Kernel Size
00190EUS 1 Fade Percent
00190FUS 1 Flipped Before Laterality Applied
001910US 1 Apply Fade
001911US 1 RefImages Taken
001912US 1 Zoom
001913SS 1 Pan X
001914SS 1 Pan Y
001915SS 1 Native Edge Enh. Adv Perc. Gain
001916SS 1 Subtr. Edge Enh. Adv Perc. Gain
001917US 1 Invert Flag
00191AOB 1 Quant 1K Overlay
00191BUS 1 Original Resolution
00191CDS 1 Auto Window Center
00191DDS 1 Auto Window Width
""",
    "SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING": """\
7FD101OB 1
7FD109UI 1
7FD110OB 1
7FD111OB 1
""",
    "SIEMENS Selma": """\
001906IS 1
001907IS 1
001908IS 1
001926LO 1
001929LO 1
001930US 1
001931US 1
001932US 1
001933US 1
001934US 1
001935US 1
""",
    "SIEMENS Ultrasound SC2000": """\
011900LO 1
011901OB 1
011902SQ 1
011903SQ 1
011904OB 1
011905UL 1
011906UL 1
011907UL 1
011908UL 1
011909SS 1
011910SH 1
011913IS 1
011921SH 1
012900SQ 1
012902UI 1
012906SQ 1
012907UI 1
012908OB 1
012909SQ 1
012910OB 1
012911SQ 1
012912UI 1
012920SQ 1
012921OB 1
012922OB 1
012929OB 1
012930CS 1
013901SL 1
014901FD 1
014902FD 1
014903FD 1
7FD101OB 1
7FD109UI 1
7FD110OB 1
7FD111OB 1
""",
    "SIEMENS WH SR 1.0": """\
007101LO 1
007102LO 1
""",
    "SIEMENS_FLCOMPACT_VA01A_PROC": """\
00170ASS 1 Internal Data
00170BSS 1 Internal Data
00170CSS 1 Internal Data
00170DFL 1 Internal Data
00170ELO 1 Internal Data
00170FLO 1 Internal Data
001714US 1 Internal Data
001716US 1 Internal Data
001717US 1 Internal Data
001718US 1 Internal Data
001719US 1 Internal Data
00171AUS 1 Internal Data
00171BUS 1 Internal Data
00171CUS 1 Internal Data
00171EUS 1 Internal Data
00171FSS 1 Internal Data
001720SS 1 Internal Data
001721US 1 Internal Data
001722US 1 Internal Data
001723US 1 Internal Data
001724US 1 Internal Data
001725US 1 Internal Data
001726US 1 Internal Data
001727US 1 Internal Data
001728FL 1 Internal Data
001729FL 1 Internal Data
001748SS 1 Internal Data
001749SS 1 Internal Data
00174DSS 1 Internal Data
00174ELO 1 Internal Data
00174FLO 1 Internal Data
001750SS 1 Internal Data
001751FL 1 Internal Data
001752SS 1 Internal Data
001753SS 1 Internal Data
001754SS 1 Internal Data
001755SS 1 Internal Data
00175COW 1 Internal Data
001764US 1 Internal Data
001766US 1 Internal Data
001767US 1 Internal Data
001768US 1 Internal Data
001785US 1 Internal Data
001786US 1 Internal Data
001787US 1 Internal Data
001788US 1 Internal Data
001789US 1 Internal Data
00178AUS 1 Internal Data
00178BUS 1 Internal Data
00178CFL 1 Internal Data
00178DFL 1 Internal Data
00178EUS 1 Internal Data
00178FUS 1 Internal Data
0017A0US 1 Internal Data
0017A1US 1 Internal Data
0017A3US 1 Internal Data
0017A4US 1 Internal Data
0017A5US 1 Internal Data
0017A6US 1 Internal Data
0017B0DS 1 Internal Data
0017C0LO 1 Internal Data
""",
    "SIENET": """\
000901US 1 SIENET Command Field
000914LO 1 Receiver PLA
000916US 1 Transfer Priority
000929LO 1 Actual User
000970DS 1
000971DS 1
000972LO 1
000973LO 1
000974LO 1
000975LO 1
009120PN 1-n Patient Name
009501LO 1 Examination Folder ID
009504UL 1 Folder Reported Status
009505LO 1 Folder Reporting Radiologist
009507LO 1 SIENET ISA PLA
00950CSL 1 Folder Rebuild Status
009902UL 1 Key Images
009905SL 1 Image Number
""",
    "SPI": """\
000910LO 1 Comments
000915LO 1 Unique Identifier
000940US 1 Data Object Type
000941SH 1 Data Object Subtype
001110LO 1 Organ
001115LO 1 Allergy Indication
002960LO 1 Compression Algorithm
""",
    "SPI RELEASE 1": """\
000910LO 1 Comments
000915LO 1 Unique Identifier
000940US 1 Data Object Type
000941LO 1 Data Object Subtype
001110LO 1 Organ
001115LO 1 Allergy Indication
001120LO 1 Pregnancy
002960LO 1 Compression Algorithm
""",
    "SPI Release 1": """\
000908CS 1
000910LO 1 Comments
000915LO 1 UID
000940US 1 Data Object Type
000941LO 1 Data Object Subtype
001110LO 1 Organ
001115LO 1 Allergy Indication
001120LO 1 Pregnancy
002960LO 1 Compression Algorithm
""",
    "SPI-P Release 1": """\
000900LT 1 Data Object Recognition Code
000904LO 1-n Image Data Consistency
000908US 1
000912LO 1
000915LO 1 Unique Identifier
000916LO 1
000918LO 1
000921LT 1
000931LT 1 PACS Unique Identifier
000934LT 1 Cluster Unique Identifier
000938LT 1 System Unique Identifier
000939LT 1
000951LT 1 Study Unique Identifier
000961LT 1 Series Unique Identifier
000991LT 1
0009F2LT 1
0009F4LT 1
0009F7LT 1
001110LT 1 Patient Entry ID
001900LO 1
001901LO 1
001910US 1 Mains Frequency
001925LO 1-n Original Pixel Data Quality
001930US 1 ECG Triggering
001950US 1 Video Scan Mode
001951US 1 Video LineRate
001960US 1 Xray Technique
001961DS 1 Image Identifier Format
001962US 1 Iris Diaphragm
001963CS 1 Filter
001964CS 1 Cine Parallel
001965CS 1 Cine Master
001970US 1 Exposure Channel
001972US 1 Processing Channel
001980DS 1 Acquisition Delay
001990CS 1 Video White Compression
0019A0US 1 Angulation
0019A1US 1 Rotation
002112LT 1 Series Unique Identifier
002114LT 1
002900DS 4
002920DS 1 Pixel Aspect Ratio
002925LO 1-n Processed Pixel Data Quality
002930LT 1
002938US 1
002960LT 1
002961LT 1
002967LT 1
002970LT 1 Window ID
002971CS 1 Video Invert Subtracted
002972CS 1 Video Invert Nonsubtracted
002977CS 1 Window Select Status
002978LT 1 ECG Display Printing ID
002979CS 1 ECG Display Printing
00297ECS 1 ECG Display Printing Enable Status
00297FCS 1 ECG Display Printing Select Status
002980LT 1 Physiological Display ID
002981US 1 Preferred Physiological Channel Display
00298ECS 1 Physiological Display Enable Status
00298FCS 1 Physiological Display Select Status
002990DS 1-n
002991US 1
00299FCS 1
0029A0DS 1-n
0029A1US 1
0029AFCS 1
0029B0DS 1-n
0029B1US 1
0029BFCS 1
0029C0LT 1 Functional Shutter ID
0029C1US 1 Field Of Shutter
0029C5LT 1 Field Of Shutter Rectangle
0029CECS 1 Shutter Enable Status
0029CFCS 1 Shutter Select Status
""",
    "SPI-P Release 1;1": """\
0009C0LT 1
0009C1LT 1
001902US 1 Sample Bits Allocated
001903US 1 Sample Bits Stored
001904US 1 Sample High Bit
001905US 1 Sample Representation
001912US 1 Sample Bits Allocated 2
001913US 1 Sample Bits Stored 2
001914US 1 Sample High Bit 2
001915US 1 Sample Representation 2
002900LT 1 Zoom ID
002901DS 1-n Zoom Rectangle
002903DS 1 Zoom Factor
002904US 1 Zoom Function
00290ECS 1 Zoom Enable Status
00290FCS 1 Zoom Select Status
002940LT 1 Magnifying Glass ID
002941DS 1-n Magnifying Glass Rectangle
002943DS 1 Magnifying Glass Factor
002944US 1 Magnifying Glass Function
00294ECS 1 Magnifying Glass Enable Status
00294FCS 1 Magnifying Glass Select Status
""",
    "SPI-P Release 1;2": """\
002900LT 1 Subtraction Mask ID
00291ECS 1 Subtraction Mask Enable Status
00291FCS 1 Subtraction Mask Select Status
""",
    "SPI-P Release 1;3": """\
002900LT 1 Image Enhancement ID
002901LT 1 Image Enhancement
002902LT 1 Convolution ID
002903LT 1 Convolution Type
002904LT 1 Convolution Kernel Size ID
002905US 2 Convolution Kernel Size
002906US 1-n Convolution Kernel
00290CDS 1 Enhancement Gain
00291ECS 1 Image Enhancement Enable Status
00291FCS 1 Image Enhancement Select Status
""",
    "SPI-P Release 2;1": """\
001118LT 1
00230DUI 1
00230EUI 1
""",
    "SPI-P-CTBE Release 1": """\
001900IS 1
001902IS 1
001903DS 1
001904IS 1
001905DS 1
00190BDS 1
00190CIS 1
001914IS 1
001918IS 1
001919IS 1
00191ADS 1
00191BIS 1
00191CIS 1
00191DDS 1
""",
    "SPI-P-CTBE-Private Release 1": """\
002100DS 1
""",
    "SPI-P-GV-CT Release 1": """\
000900LO 1
000910LO 1
000920LO 1
000930LO 1
000940LO 1
000950LO 1
000960LO 1
000970LO 1
000975LO 1
000980LO 1
000990LO 1
001908IS 1
001909IS 1
00190AIS 1
001910LO 1
001920TM 1
001950LO 1
001960DS 1
001961US 1
001963LO 1
001964US 1
001965IS 1
001970LT 1
001980LO 1
001981LO 1
001990LO 1
0019A0LO 1
0019A1US 1
0019A2US 1
0019A3US 1
0019B0LO 1
0019B1LO 1
002120LO 1
002130DS 1
002140LO 1
002150LO 1
002160DS 1
002170DS 1
002180DS 1
002190DS 1
0021A0US 1
0021A1DS 1
0021A2DS 1
0021A3LT 1
0021A4LT 1
0021B0LO 1
0021C0LO 1
002910LO 1
002930UL 1
002931UL 1
002932UL 1
002933UL 1
002980LO 1
002990LO 1
0029D0IS 1
0029D1IS 1
""",
    "SPI-P-PCR Release 2": """\
001910US 1 Reader Mode
001930US 1
001940DS 1 Latitude
001980US 1
0019A1ST 1
0019A3DS 1
0019A4DS 1
0019A5DS 1
0019A6DS 1
0019A7DS 1
0019A8DS 1
0019A9DS 1
0019AADS 1
0019ABDS 1
0019ACDS 1
0019ADDS 1
0019AEDS 1
0019AFST 1
0019B0ST 1
0019B1ST 1
0019B2IS 1
0019B3IS 1
0019B4IS 1
0019B5DS 1
0019B6DS 1
0019B7ST 1
0019B8DS 1
0019B9ST 1
0019BAST 1
""",
    "SPI-P-Private-CWS Release 1": """\
002100LT 1 Window Of Images ID
002101CS 1 Window Of Images Type
002102IS 1-n WindowOfImagesScope
""",
    "SPI-P-Private-DiDi Release 1": """\
001900LT 1 Post Mode String
001901LT 1 Post Data
001910LT 1 Image Header
""",
    "SPI-P-Private_CDS Release 1": """\
002140IS 1
002910OB 1
""",
    "SPI-P-Private_ICS Release 1": """\
001930DS 1
001931LO 1
002908SQ 1
00290DSQ 1
00290ESQ 1
00290FSQ 1
002910SQ 1
00291BSQ 1
00291CSQ 1
00291DSQ 1
00291ESQ 1
002921SQ 1
00294CSQ 1
00294DSQ 1
002967LO 1
002968US 1
00296ALO 1
00296BUS 1
002972SQ 1
002991IS 1
""",
    "SPI-P-Private_ICS Release 1;1": """\
002900SL 1
002905FL 1
002906FL 1
002920FL 1
002921FL 1
0029C1US 1
0029CBFD 1
0029CCFD 1
0029CDSQ 1
0029D4FL 1
0029D5FL 1
0029D6ST 1
""",
    "SPI-P-Private_ICS Release 1;2": """\
002900FD 1
002901FD 1
002902FD 1
002903SL 1
002904SL 1
002905SL 1
002930LT 1
0029A0SL 1
0029A1FD 1
0029A2SL 1
0029A3SL 1
0029A5SQ 1
0029A6SL 1
0029D9SQ 1
""",
    "SPI-P-Private_ICS Release 1;3": """\
002900ST 1
002901ST 1
0029C0SQ 1
0029C1SQ 1
0029C2SQ 1
0029C3SQ 1
0029C4SQ 1
0029C5SQ 1
""",
    "SPI-P-Private_ICS Release 1;4": """\
002902SQ 1
00299ASQ 1
0029D6FD 1
0029D7FD 1
0029DCFD 1
0029DDFD 1
0029E0SQ 1
""",
    "SPI-P-Private_ICS Release 1;5": """\
002950CS 1
002955CS 1
""",
    "SPI-P-XSB-DCI Release 1": """\
001910LT 1 Video Beam Boost
001911US 1 Channel Generating Video Sync
001912US 1 Video Gain
001913US 1 Video Offset
001920DS 1 RTD Data Compression Factor
""",
    "SPI-P-XSB-VISUB Release 1": """\
001920LO 1
001950LO 1
002900LO 1
002901DS 1
002902CS 1
00290FCS 1
002910LO 1
002911DS 1
002912CS 1
00291FCS 1
002920LO 1
002921DS 1
002922CS 1
00292FCS 1
002930LO 1
002931DS 1
002932CS 1
00293FCS 1
""",
    "STENTOR": """\
007301ST 1
007302LT 1 Private Creator
""",
    "SVISION": """\
001700LO 1 Extended Body Part
001710LO 1 Extended View Position
001720SQ 1 Scheduled Procedure Step
0017A0IS 1 Fixed Grid System
0017F0IS 1 Images SOP Class
001900IS 1 AEC Field
001901IS 1 AEC Film Screen
001902IS 1 AEC Density
001910IS 1 Patient Thickness
001916IS 1
001918IS 1 Beam Distance
001920IS 1 Workstation Number
001928IS 1 Tube Number
001930IS 1 Bucky Grid
001934IS 1 Focus
001938IS 1 Age Group
001940IS 1 Collimator Distance X
001941IS 1 Collimator Distance Y
001950IS 1 Bucky Height
001960IS 1 Bucky Angle
001968IS 1 C-Arm Angle
001969IS 1 Collimator Angle
001970IS 1 Filter Number
001974LO 1 Filter Material 1
001975LO 1 Filter Material 2
001978DS 1 Filter Thickness 1
001979DS 1 Filter Thickness 2
001980IS 1 Bucky Format
001981IS 1 Object Position
001990LO 1 Desk Command
001991IS 1 Central Beam X
001992IS 1 Central Beam Y
001993IS 1 Tube Turn Angle
001994IS 1 Stand drive level
0019A0DS 1 Extended Exposure Time
0019A1DS 1 Actual Exposure Time
0019A8DS 1 Extended X-ray Tube Current
0019B0IS 1 Dose Indicator
0019B1IS 1 Shift Reference Value
0019F0IS 1
002100DS 1 Noise Reduction
002101DS 1 Contrast Amplification
002102DS 1 Edge Contrast Boosting
002103DS 1 Latitude Reduction
002110LO 1 Find Range Algorithm
002111DS 1 Threshold C-Algorithm
002120LO 1 Sensometric Curve
002130DS 1 Lower Window Offset
002131DS 1 Upper Window Offset
002140DS 1 Min. Printable Density
002141DS 1 Max. Printable Density
002150DS 1 Min. Window Latitude
002151DS 1 Max. Window Latitude
002152DS 1 Rel. Window Alignment
002190DS 1 Brightness
002191DS 1 Contrast
002192DS 1 Shape Factor
002300LO 1 Image Laterality
002301IS 1 Letter Position
002302IS 1 Burned In Annotation
002303LO 1
0023F0IS 1 Image SOP Class
002500IS 1 Original Image
002501IS 1 Not Processed Image
002502IS 1 Cut Out Image
002503IS 1 Duplicated Image
002504IS 1 Stored Image
002505IS 1 Retrieved Image
002506IS 1 New Image
002507IS 1 Media Stored Image
002508IS 1 Image State
002509IS 1 Image Stitched Manually
00250AIS 1 Image Stitched Automatically
002520LO 1 Source Image File
002521LO 1 Source UID
002700IS 1 Number of Series
002701IS 1 Number of Studies
002710DT 1 Oldest Series
002711DT 1 Newest Series
002712DT 1 Oldest Study
002713DT 1 Newest Study
002900IS 1 Key Note Instance UID
002901IS 1 Storage State
002902IS 1 Referenced Image SOP Class
002904IS 1 Rel. Presentation State Number
""",
    "Siemens Ultrasound Miscellaneous": """\
001920SH 1
""",
    "Siemens: Thorax/Multix FD Image Stamp": """\
002300US 1
002301US 1
002302US 1
002303US 1
002304US 1
""",
    "Siemens: Thorax/Multix FD Lab Settings": """\
001902LO 1 Total Area Dose Product
001904LO 1
001905US 1 Cassette Image
001906FD 1 Table Object Distance
001907FD 1 Table Detector Distance
001908US 1 Ortho Step Distance
002108US 1 Auto Window Flag
002109SL 1 Auto Window Center
00210ASL 1 Auto Window Width
00210BSS 1 Filter ID
002114US 1 Anatomic Correct View
002115SS 1 Auto Window Shift
002116DS 1 Auto Window Expansion
002117LO 1 System Type
002130SH 1 Anatomic Sort Number
002131SH 1 Acquisition Sort Number
""",
    "Siemens: Thorax/Multix FD Post Processing": """\
002100US 1 Label Left
002101SS 1 Label Left Orientation
002102FL 1 Label Left Percentage X
002103FL 1 Label Left Percentage X
002104US 1 Label Right
002105SS 1 Label Right Orientation
002106FL 1 Label Right Percentage X
002107FL 1 Label Right Percentage X
002108US 1 Auto Window Flag
002109SL 1 Auto Window Center
00210ASL 1 Auto Window Width
00210BSS 1 Filter ID
00210CFL 1 Degree of Edge Enhancement
00210DSS 1 Half Kernel Size
00210EUS 1 Dose Control Value
00210FUS 1 Deleted Image Flag
002110US 1 Same Size Support
002111SS 1 Label Left Init Position
002112SS 1 Label Right Init Position
002113SS 1 Patient Rotation
002114US 1 Anatomic Correct View Flag
002115SS 1 Auto Window Shift
002116DS 1 Auto Window Expansion
""",
    "Siemens: Thorax/Multix FD Raw Image Settings": """\
002500SS 1 Raw Image Amplification
002501SS 1 Gamma LUT
002502US 1 Collimator Manual
002503FL 1 Collimator Up Left X Percentage
002504FL 1 Collimator Up Right X Percentage
002505FL 1 Collimator Low Left X Percentage
002506FL 1 Collimator Low Right X Percentage
002507FL 1 Collimator Up Left Y Percentage
002508FL 1 Collimator Up Right Y Percentage
002509FL 1 Collimator Low Left Y Percentage
00250AFL 1 Collimator Low Right Y Percentage
00250BUS 1 Set Gray
00250CSS 1 Harmonization Kernel
00250DFL 1 Harmonization Gain
00250ESS 1 Edge Enhancement Kernel
00250FFL 1 Edge Enhancement Gain
002510LT 1 Raw Image File Name
002511SS 1 Global Offset
002512SS 1 Image Columns
002513SS 1 Image Rows
002514SS 1 Image Alignment
002515SS 1 Active Image Columns
002516SS 1 Active Image Rows
002517LO 1 System Type
002518US 1 Auto Gain
002519US 1 Ortho Sub Sampling
00251AUS 2 Image Crop Upper Left
00251BUS 2 Image Crop Upper Right
00251CUS 2 Image Crop Lower Left
00251DUS 2 Image Crop Lower Right
002530US 1 Manual Cropping
002531SS 1 Gamma LUT Parameter 1
002532DS 1 Gamma LUT Parameter 2
002533SS 1 Gamma LUT Parameter 3
002534SS 1 Gamma LUT Parameter 4
""",
    "Siemens: Thorax/Multix FD Version": """\
001700LO 1 Build Date
001701LO 1 IOD Version
""",
    "Silhouette Annot V1.0": """\
002911IS 1 Annotation Name
002912LT 1 Annotation Font
002913LT 1 Annotation Text Foreground Color
002914LT 1 Annotation Text Background Color
002915UL 1 Annotation Text Backing Mode
002916UL 1 Annotation Text Justification
002917UL 1 Annotation Text Location
002918LT 1 Annotation Text String
002919UL 1 Annotation Text Attach Mode
002920UL 1 Annotation Text Cursor Mode
002921UL 1 Annotation Text Shadow Offset X
002922UL 1 Annotation Text Shadow Offset Y
002923LT 1 Annotation Line Color
002924UL 1 Annotation Line Thickness
002925UL 1 Annotation Line Type
002926UL 1 Annotation Line Style
002927UL 1 Annotation Line Dash Length
002928UL 1 Annotation Line Attach Mode
002929UL 1 Annotation Line Point Count
002930FD 1 Annotation Line Points
002931UL 1 Annotation Line Control Size
002932LT 1 Annotation Marker Color
002933UL 1 Annotation Marker Type
002934UL 1 Annotation Marker Size
002935FD 1 Annotation Marker Location
002936UL 1 Annotation Marker Attach Mode
002937LT 1 Annotation Geom Color
002938UL 1 Annotation Geom Thickness
002939UL 1 Annotation Geom Line Style
002940UL 1 Annotation Geom Dash Length
002941UL 1 Annotation Geom Fill Pattern
002942UL 1 Annotation Interactivity
002943FD 1 Annotation Arrow Length
002944FD 1 Annotation Arrow Angle
002945UL 1 Annotation Don't Save
""",
    "Silhouette Graphics Export V1.0": """\
002900UI 1
""",
    "Silhouette Line V1.0": """\
002911IS 1 Line Name
002912LT 1 Line Name Font
002913UL 1 Line Name Display
002914LT 1 Line Normal Color
002915UL 1 Line Type
002916UL 1 Line Thickness
002917UL 1 Line Style
002918UL 1 Line Dash Length
002919UL 1 Line Interactivity
002920LT 1 Line Measurement Color
002921LT 1 Line Measurement Font
002922UL 1 Line Measurement Dash Length
002923UL 1 Line Point Space
002924FD 1 Line Points
002925UL 1 Line Control Point Size
002926UL 1 Line Control Point Space
002927FD 1 Line Control Points
002928LT 1 Line Label
002929UL 1 Line Don't Save
""",
    "Silhouette ROI V1.0": """\
002911IS 1 ROI Name
002912LT 1 ROI Name Font
002913LT 1 ROI Normal Color
002914UL 1 ROI Fill Pattern
002915UL 1 ROI Bp Seg
002917UL 1 ROI Seed Space
002919UL 1 ROI Line Thickness
002920UL 1 ROI Line Style
002921UL 1 ROI Line Dash Length
002922UL 1 ROI Interactivity
002923UL 1 ROI Name Position
002924UL 1 ROI Name Display
002925LT 1 ROI Label
002926UL 1 ROI Shape
002927FD 1 ROI Shape Tilt
002928UL 1 ROI Shape Points Count
002929UL 1 ROI Shape Points Space
002930FD 1 ROI Shape Points
002931UL 1 ROI Shape Control Points Count
002932UL 1 ROI Shape Control Points Space
002933FD 1 ROI Shape Control Points
002934UL 1 ROI Don't Save
""",
    "Silhouette Sequence Ids V1.0": """\
002941SQ 1
002942SQ 1
002943SQ 1
""",
    "Silhouette V1.0": """\
002913UL 1
002914UL 1
002919UL 1
00291BUL 1
00291CUL 1
002921US 1
002922US 1
002923US 1
002924US 1
002925US 1
002952US 1
002953LT 1
002955LT 1
002956LT 1
""",
    "Silhouette VRS 3.0": """\
002927US 1
002935CS 1
002936US 1
""",
    "Sound Technologies": """\
F00103CS 1 Patient Sex Extended (including spay/neuter)
F00109LO 1 Image Laterality Extended
F0010APN 1 Client Name
F0010BUI 1 Reference Study Instance Uid
F0010CUI 1 Reference Series Instance Uid
F0010DLO 1 Exam Ref Id
F0010EST 1 Physician Of Record Address
F0010FSH 1 Physician Of Record Phone Numbers
F00110LT 1 Reason For Study
F00111LO 1 Protocol
F00112LO 1 CaptureInputType
F00113LT 1 Exam Complaint
F00114LO 1 Exam Web Code
F00115LO 1 Exam Category
F00116SH 1 Exam Diagnosis
F00117PN 1 Exam Created By
F00118LO 1 Exam Created By Group
F00119DT 1 Exam Required By DateTime
F0011ALO 1 Capture Type
F0011BIS 1 Telemed Exam ID
F0011CLO 1 Exam Created By Guid
F0011DLO 1 Client Name Guid
""",
    "TOSHIBA COMAPL HEADER": """\
002908CS 1 COMAPL Header Type
002909LO 1 COMAPL Header Version
002920OB 1 COMAPL History Information
002931LO 1-n
""",
    "TOSHIBA COMAPL OOG": """\
002908CS 1 COMAPL OOG Type
002909LO 1 COMAPL OOG Version
""",
    "TOSHIBA ENCRYPTED SR DATA": """\
701500OB 1 Toshiba US Private Data
""",
    "TOSHIBA MDW HEADER": """\
002908CS 1 Application Header Type
002909LO 1 Application Header Version
002918CS 1 Series Header Type
002919LO 1 Series Header Version
002920OB 1 Series Header Info
""",
    "TOSHIBA MDW NON-IMAGE": """\
002908CS 1 Application Header Type
002909LO 1 Application Header Version
002920OB 1 Application Header Data
""",
    "TOSHIBA_MEC_1.0": """\
000901LT 1
000902US 1-n
000903US 1-n
000904US 1-n
001101LT 1
001102US 1-n
001901US 1-n
001902US 1-n
002101US 1-n
002102US 1-n
002103US 1-n
7FF101US 1-n
7FF102US 1-n
7FF103US 1-n
7FF110US 1-n
""",
    "TOSHIBA_MEC_CT3": """\
700500OB 1-n CT Private Data 1
700503SH 1 Cardiac R-R Mean Time
700504SH 1 Cardiac Reconstruction Gating Phase in Percent
700505SH 1 Cardiac Reconstruction Gating Phase in ms
700506SH 1 Cardiac Reconstruction Mode
700507DS 2 Reconstruction Center
700508DS 1 Detector Slice Thickness in mm
700509LO 1 Number of Detector rows to Reconstruct
70050ADS 1 Table Speed in mm/rot
70050BSH 1 Filter
70050CSH 1 Reconstruction Correction Type
70050DCS 1 Organ
70050ESH 1 File Type Remarks
70050FSH 1 Direction
700510OB 1-n CT Private Data 2
700511LT 1 Series Comment
700512SH 1 Position
700513US 1 Expert Plan No.
700514US 1 Reconstruction ROI No.
700515US 1 Special Helical ACQ No.
700516UI 1 Volume UID
700517US 1 Total Frame Count in the Volume
700518US 1 Frame No.
700519UL 1 Frame Sort Key
70051AUS 1 Frame Sort Order
70051BSH 1 Convolution Kernel
70051CLO 1 Contrast/Bolus Agent
70051DUL 1 Reconstruction Number
70051EUL 1 Raw Data Number
70051FLO 1 Volume Number
700520UL 1 Local Series Number
700521LO 1 Decrease in Artifact Filter
700522DS 1 Reconstruction Interval
700523DS 1 Pitch Factor
700524DA 1 The Acquisition Date of NRA
700525UL 1 Large Data File Attribute
700526CS 1-8 Large Data File Name
700528SQ 1 Enhanced CT Private Sequence
700529UI 1 Frame UID
700530CS 1 Main Modality in Study
700535DS 2 Scan Range
700536OB 1-n CT Private Data 3
700537IS 1 Total Frames
700538IS 1 Start Frame
700539IS 1 End Frame
700540FD 1 DLP Dose Length Product
700541SH 1 Raw Slice Information
700542US 1 Local Frame No
700543DS 3 Volume Vector
700544US 1 Volume Type
700545DS 1 Relative Table Position of 4D Volume
700546DS 1 Absolute Table Position of 4D Volume
700547DS 1 Slice Pitch of 4D Volume
700548LO 1 Respiratory Gating Inf.
700549SH 1 Respiration Phase
7005F1CS 1 Protect Mark for Image, Curve or Private Record
7005F2CS 1 Protect Mark for Series Record
7005F3CS 1 Protect Mark for Study Record
""",
    "TOSHIBA_MEC_CT_1.0": """\
001901IS 1
001902IS 1
001903US 1-n
001904LT 1
001905LT 1
001906US 1-n
001907US 1-n
001908LT 1 Orientation Head Feet
001909LT 1 View Direction
00190ALT 1 Orientation Supine Prone
00190BDS 1 Location
00190CCS 1 Scan View Direction
00190DTM 1 Time
00190EDS 1
7FF101US 1-n
7FF102US 1-n
7FF103IS 1
7FF104IS 1
7FF105US 1-n
7FF107US 1-n
7FF108US 1-n
7FF109US 1-n
7FF10ALT 1
7FF10BUS 1-n
7FF10CUS 1-n
7FF10DUS 1-n
""",
    "TOSHIBA_MEC_MR3": """\
700D00DS 1 Scale Factor
700D01OB 1 Acquisition Order
700D02DS 9 Orientation Vector
700D03SS 1 Flip Flag
700D04OB 1 Rotate Information
700D05DS 1 FOV
700D06US 4 Image Matrix
700D07OB 1 Image Information
700D08OB 1 Original Data
700D09SS 1 Original Data Flag
700D0CCS 1 Receiver Gain Correction Check Flag
700D20SH 1 Identification Flag of 3D GDC
""",
    "TOSHIBA_MEC_OT3": """\
000900LO 1 HIS/RIS Study ID
""",
    "TOSHIBA_MEC_XA3": """\
707921SH 5
707922IS 2
707923IS 2
707924DS 1
707925SH 1
707926DS 2
707927US 2
707928US 1
70792AUS 5
70792CSH 3
70792DSS 2
70792ESH 1
70792FSH 1
707930US 1
707931US 1-n
707932SH 2
707933US 1-n
707934SH 1
707935SH 1
707936SH 1
707937US 4
707938SS 1-n
707939SS 1-n
70793AUS 2
70793BSH 1
70793CDS 2
70793DSS 2
70793ESH 1
70793FUS 2
707940SH 2
707941SS 2
707942SH 1
707943SH 1
707944US 1
707945SH 1
707946SS 1
707947SS 18
707948US 12
707949US 3
70794AUS 1
70794BLO 3
70794COB 1
70794DLO 3
70794ESL 35
70794FSH 3
707950US 1-n
707951US 1-n
707952US 1
707953SH 1
707954US 5
707955UL 47-47n
707956US 1
707957US 1-n
707958US 1
707959US 2-2n
70795AUS 1
70795BUS 2
70795CUS 2-2n
70795DSH 1
70795EUS 2
70795FSS 4-4n
707960US 1-n
707961SS 30-30n
707962US 4
707963US 1-n
707964US 1-n
707965US 1-n
707966US 1-n
707967US 1-n
707968US 1-n
707969US 1-n
70796AUS 1-n
70796BUS 1-n
70796CUS 1
70796DDS 1
70796ELO 1
70796FDS 1
707970DS 1
707971DS 1-n
707972DS 1-n
707973SL 4
707974SL 28
707975SH 1
707976US 1
707977SL 1
707978US 1
707979US 1
70797BSH 1
707980LO 1
""",
    "TOSHIBA_SR": """\
701510OB 1
701560OB 1
""",
    "V1": """\
001101OB 1 User Data
001102DS 1 Normalization Coefficient
001103DS 1-n Receiving Gain
001104DS 1 Mean Image Noise
""",
    "VEPRO BROKER 1.0": """\
005710SQ 1 VEPRO Data replace sequence
""",
    "VEPRO BROKER 1.0 DATA REPLACE": """\
005720SQ 1 Original data sequence
005730SQ 1 Replaced data sequence
005740DA 1 Date of data replacement
005741TM 1 Time of data replacement
005742LO 1 Dicom receive node
005743LO 1 Application name
005744LO 1 Computer name
""",
    "VEPRO DICOM RECEIVE DATA 1.0": """\
005940DA 1 Receive date
005941TM 1 Receive time
005942ST 1 Receive node
005943ST 1 Receive application
005950ST 1 Receive local computer
005951ST 1 Receive local ae title
005960ST 1 Receive remote computer
005961ST 1 Receive remote ae title
005970UI 1 Receive original transfer syntax
""",
    "VEPRO DICOM TRANSFER 1.0": """\
005910SQ 1 Dicom Transfer Info
""",
    "VEPRO VIF 3.0 DATA": """\
005530OB 1 Icon data
005565OB 1 Image hash value
""",
    "VEPRO VIM 5.0 DATA": """\
005510OB 1 VIFHEADER2
005520OB 1 VIMDATA2
005530OB 1 ICONDATA2
005551UI 1 VEPRO UID
005565OB 1 Image Hash Value
""",
    "Viewing Protocol": """\
006593CS 1
""",
    "Vital Images SW 3.4": """\
565310OB 1 Saved Workflow
565311LO 1 Saved Workflow File Name
565312OB 1 Saved Workflow File Data
565313SL 1 Saved Workflow File Length
565314SQ 1 Saved Workflow File Sequence
565315SQ 1 Image Sequence
565316SL 1 Volume Interpolated Slices
565317UI 1 Volume SOP Instance UID
565318SH 1 Saved Workflow Mark
565319UI 1 Volume Study Instance UID
565322UI 1 Volume Series Instance UID
565323LO 1 Saved Workflow Code Meaning
""",
    "Voxar 2.16.124.113543.6003.1999.12.20.12.5.0": """\
113500UI 1 Private Voxar Capture UID
113501OB 1 Private Voxar Saved State
113502SQ 1 Private Voxar Icon Image Sequence
113506UL 1 Private Voxar Live Image Restored Size
113507UI 1 Private Voxar CaptureType
113508SQ 1 Private Voxar Capture Source Series UID Sequence
113509UI 1 Private Voxar Capture Source Series UID
113510IS 1 Private Voxar Background Gray For Capture
113513LO 1 Private Voxar Bottom Left Display Demographics
""",
    "WG12 Supplement 43": """\
000901SQ 1 Event Timer Sequence
000902FD 1 Event Time Interval
000903SQ 1 Event Code Sequence
001901FD 1 Focus Depth(s)
001903SQ 1 Excluded Intervals Sequence
001904DT 1 Exclusion Start Datetime
001905FD 1 Exclusion Duration
001906SQ 1 US Image Description Sequence
001907SQ 1 Image Data Type Sequence
001908CS 1 Data Type
001909SQ 1 Transducer Scan Geometry Code Sequence
00190BCS 1 Aliased Data Type
00190CCS 1 Position Measuring Device Used
00190DSQ 1 Transducer Scanning Configuration Code Sequence
00190ESQ 1 Transducer Beam Steering Code Sequence
00190FSQ 1 Transducer Access Code Sequence
002101FD 1 Image Position (Volume)
002102FD 1 Image Orientation (Volume)
002107CS 1 Ultrasound Acquisition Geometry
002108FD 1 Apex Position
002109FD 1 Volume to Transducer Mapping Matrix
00210AFD 1 Volume to Table Mapping Matrix
00210CCS 1 Patient Frame of Reference Source
00210DFD 1 Temporal Position Time Offset
00210ESQ 1 Plane Position (Volume) Sequence
00210FSQ 1 Plane Orientation (Volume) Sequence
002110SQ 1 Temporal Position Sequence
002111CS 1 Dimension Organization Type
002901SQ 1 Data Frame Assignment Sequence
002902CS 1 Data Path Assignment
002903US 1 Bits Mapped to Color Lookup Table
002904SQ 1 Opacity 1 LUT Sequence
002905CS 1 Opacity 1 LUT Transfer Function
002906FD 1 Opacity Constant
002907US 1 Opacity Lookup Table Descriptor
002908OW 1 Opacity Lookup Table Data
00290BSQ 1 Enhanced Palette Color Lookup Table Sequence
00290CSQ 1 Opacity 2 LUT Sequence
00290DCS 1 Opacity 2 LUT Transfer Function
00290ECS 1 Data Path ID
00290FCS 1 RGB LUT Transfer Function
002910CS 1 Alpha LUT Transfer Function
004101CS 1 Performed Protocol Type
""",
    "http://www.gemedicalsystems.com/it_solutions/orthoview/2.1": """\
311710DT 1 OrthoView Session Date/Time
311720PN 1 OrthoView Session Creator
311730CS 1 OrthoView Session Completion Flag
311740SQ 1 OrthoView File Sequence
311750ST 1 OrthoView File Name
311760OB 1 OrthoView File Content
""",
    "http://www.gemedicalsystems.com/it_solutions/rad_pacs/": """\
311501UT 1 Reference to pacs study
311502UT 1 Reference to pacs image
311503CS 1 Pacs examnotes flag
""",
    "syngoDynamics": """\
0021AEOB 1
""",
}
"""Private Creator → a line for each element, such as ``002908CS 1 CSA Image Header Type``; the name may be empty."""
