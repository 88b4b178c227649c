import type { FilesTexts } from '../nn/files.js';

/** Why a file was not read, and what to do. */
export const filesEn: FilesTexts = {
  troubles: {
    tooLarge:
      'The file is larger than 20 MB and was not opened. Remove pictures and attachments from it, and try again.',
    empty: 'The file is empty. Check that it is the right file, and choose it again.',
    oldFormat:
      'The file has an older format, or it is locked with a password. Open it in Word or Excel, save it as .docx or .xlsx without a password, and try again.',
    pdf: 'The file is a PDF, and the tables of a PDF cannot be read reliably. Use the Word file that the PDF was made from.',
    wrongType: 'This is not a kind of file that we can read here. Choose a file of one of the kinds named above.',
    macros: 'The file contains macros and was not read. Save it as an ordinary document without macros, and try again.',
    broken:
      'The file is damaged and could not be read. Open it in the program it was made with, save it again, and try again.',
    tooMuchInside:
      'The file unpacks to far more than a form needs, and was not read. Copy its content into a new document, and try again.',
    foreignXml:
      'The file refers to content outside itself and was not read. Save it again in Word or Excel, and try again.',
    notTheForm:
      'This is a Word document, but we do not recognise the application form in it. Check that it is the right file; otherwise you can start a new application and paste the texts.',
    notTheStory: 'This is a JSON file, but it has no application in the format that we can read.',
    notTheRegister:
      'We do not find the columns of the register in the file. Download the template, and use the headings there.',
    noRows: 'The file has headings but no rows. Fill in at least one row, and try again.',
  },
};
